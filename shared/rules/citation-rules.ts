import { documentNumbers } from '../reading/document-numbers';
import { quotable } from '../values/quotable';
import { basics, text } from './input';
import { onEveryText } from './on-every-text';
import type { Rule } from './rule';
import { wrongCitations } from './wrong-citations';

/** Family N on cited documents. */
export const CITATION_RULES: readonly Rule[] = [
  {
    id: 'N-10',
    severity: 'warning',
    title: '引用的文号正确',
    source: { kind: 'practice', text: '公布的年报中有“〔2022〕30号”“第771号”' },
    expand: onEveryText(
      (part) => ({ basics, body: text(part) }),
      (read, { part, name }) => {
        if (!Number.isInteger(read.basics.reportYear)) return undefined;
        const [wrong] = wrongCitations(read.body, read.basics.reportYear);
        if (wrong === undefined) return undefined;
        const { start, end, written, due } = wrong;
        return {
          message: `${name}的文号“${quotable(written)}”可能有误，应为“${due}”。请核对。`,
          expected: due,
          actual: written,
          place: { part, start, end },
        };
      },
    ),
  },
  {
    id: 'N-13',
    severity: 'hint',
    title: '文号年份用六角括号〔〕',
    source: { kind: 'official', text: 'GB/T 9704—2012《党政机关公文格式》' },
    expand: onEveryText(
      (part) => ({ body: text(part) }),
      ({ body }, { part, name }) => {
        const [first, ...more] = documentNumbers(body).filter(({ properBrackets }) => !properBrackets);
        if (first === undefined) return undefined;
        const { start, end, written, year, serial } = first;
        const count = more.length > 0 ? `，共 ${more.length + 1} 处` : '';
        const due = `〔${year}〕${serial}号`;
        return {
          message: `${name}的文号年份请用六角括号〔〕：“${quotable(written)}”应写作“${due}”${count}。`,
          expected: due,
          actual: written,
          place: { part, start, end },
        };
      },
    ),
  },
];

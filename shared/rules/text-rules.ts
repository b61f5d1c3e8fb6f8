import type { Form, FormSection } from '../form/form';
import { quotable } from '../values/quotable';
import { text, textOrBlank } from './input';
import { findLeftover, LEFTOVERS } from './leftovers';
import { instance, type Rule } from './rule';
import { textParts } from './text-parts';

/** Family N: text and form (spec/rules.md section 9), as far as it needs no understanding of sentences. */

type NarrativeSection = Extract<FormSection, { kind: 'narrative' }>;

function narrativeSections(form: Form): NarrativeSection[] {
  return form.sections.flatMap((section) => (section.kind === 'narrative' ? [section] : []));
}

/** Start of a line that consists of the heading alone, blanks and a closing mark aside; -1 where there is none. */
function lineOf(heading: string, body: string): number {
  if (!body.includes(heading.slice(2))) return -1;
  let start = 0;
  for (const line of body.split('\n')) {
    if (line.replace(/[\s。．.：:]+/g, '') === heading) return start;
    start += line.length + 1;
  }
  return -1;
}

export const TEXT_RULES: readonly Rule[] = [
  {
    id: 'N-01',
    severity: 'error',
    title: '六个标题各印一次，次序和文字不变',
    source: { kind: 'official', text: '国办公开办函〔2019〕60号、〔2021〕30号所附格式' },
    // The program prints the six headings itself, so none can be missing or misspelt. What is left to go wrong is a
    // heading pasted into a text: it would be printed twice or out of order. The preface may list the six parts.
    expand: (form) =>
      narrativeSections(form).flatMap((inside) =>
        form.sections.map(({ id, heading }) =>
          instance({
            section: inside.id,
            cells: [],
            anchor: `${inside.id}.${id}`,
            reads: { body: text(inside.id) },
            inspect: ({ body }) => {
              const start = lineOf(heading, body);
              if (start < 0) return undefined;
              const end = body.indexOf('\n', start);
              return {
                message: `第${inside.ordinal}部分的正文里有一行“${heading}”，打印出来标题会重复。标题由程序打印，请删去这一行。`,
                place: { part: inside.id, start, end: end < 0 ? body.length : end },
              };
            },
          }),
        ),
      ),
  },
  {
    id: 'N-02',
    severity: 'error',
    title: '一、五、六部分不能空着',
    source: { kind: 'official', text: '《中华人民共和国政府信息公开条例》第五十条' },
    missing: true,
    expand: (form) =>
      narrativeSections(form).map(({ id, ordinal }) =>
        instance({
          section: id,
          cells: [],
          anchor: id,
          reads: { body: textOrBlank(id) },
          inspect: ({ body }) =>
            body.trim() === '' ? { message: `第${ordinal}部分还没有填写。` } : undefined,
        }),
      ),
  },
  {
    id: 'N-12',
    severity: 'warning',
    title: '未替换的内容',
    source: { kind: 'practice', text: '已公布的年报中留有“XX”、模板提示语、转换残留符号' },
    expand: (form) =>
      textParts(form).flatMap(({ part, section, name }) =>
        LEFTOVERS.map((leftover) =>
          instance({
            section,
            cells: [],
            anchor: `${part}.${leftover.id}`,
            reads: { body: text(part) },
            inspect: ({ body }) => {
              const found = findLeftover(body, leftover);
              if (found === undefined) return undefined;
              const { fragment, start, end } = found;
              return {
                message: `${name}还有未替换的内容“${quotable(fragment)}”。请改写或删去。`,
                actual: fragment,
                place: { part, start, end },
              };
            },
          }),
        ),
      ),
  },
];

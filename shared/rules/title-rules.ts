import { halfWidthFigures } from '../reading/half-width';
import { reportTitle } from '../report/report';
import { quotable } from '../values/quotable';
import { basics, text } from './input';
import { instance, type Rule } from './rule';
import { textParts } from './text-parts';

/** A year or the words of the title, written into the name of the unit. */
const TITLE_IN_NAME = /(?:(?:19|20)\d{2}|二[〇○零][〇○零一二三四五六七八九]{2})\s*年|年度报告|工作报告/;
/** A line that is a title: it ends in what the report is called and has no clause marks. */
const TITLE_LINE =
  /^(?![（(]?[一二三四五六七八九十\d]+[）)、.．])[^，。；：,;:]{0,50}(?:信息公开|政务公开)[^，。；：,;:]{0,16}(?:报告|年报)$/;
/** A title stands first, on one line or two. */
const LINES_LOOKED_AT = 2;

/** Where a line of title stands among the first lines of a text. */
function titleLine(body: string): { readonly start: number; readonly end: number } | undefined {
  let start = 0;
  let seen = 0;
  for (const line of body.split('\n')) {
    const shown = line.trim();
    if (shown !== '') {
      if (TITLE_LINE.test(shown)) return { start, end: start + line.length };
      seen += 1;
      if (seen === LINES_LOOKED_AT) return undefined;
    }
    start += line.length + 1;
  }
  return undefined;
}

export const TITLE_RULES: readonly Rule[] = [
  {
    id: 'M-03',
    severity: 'warning',
    title: '标题是单位全称加年度加“政府信息公开工作年度报告”',
    source: { kind: 'practice', text: '莆田市 2009 年度通报：标题写成“工作报告”' },
    // The program prints the title. It goes wrong where it was also typed: into the name of the unit, or into a text.
    expand: (form) => [
      instance({
        section: 'basics',
        cells: [],
        reads: { basics },
        inspect: (read) => {
          const { name } = read.basics.unit;
          const found = TITLE_IN_NAME.exec(halfWidthFigures(name));
          if (found === null) return undefined;
          const plain = name.slice(0, found.index).replace(/关于$/, '').trim();
          const proposal =
            plain === '' ? '' : `，标题建议为“${reportTitle({ ...read.basics, unit: { name: plain } })}”`;
          return {
            message: `单位全称里写了“${quotable(name.slice(found.index))}”，打印出来标题会重复。单位全称只填单位名称${proposal}。`,
            actual: name,
            field: 'unitName',
          };
        },
      }),
      ...textParts(form)
        .filter(({ part }) => part === 'preface' || part === form.sections[0]?.id)
        .map(({ part, section, name }) =>
          instance({
            section,
            cells: [],
            anchor: part,
            reads: { basics, body: text(part) },
            inspect: (read) => {
              const found = titleLine(read.body);
              if (found === undefined) return undefined;
              const line = read.body.slice(found.start, found.end).trim();
              return {
                message: `${name}的正文里有一行标题“${quotable(line)}”，打印出来标题会重复。标题建议为“${reportTitle(read.basics)}”，由程序打印，请删去这一行。`,
                actual: line,
                place: { part, ...found },
              };
            },
          }),
        ),
    ],
  },
];

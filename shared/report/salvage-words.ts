import type { Form, FormSection, NarrativeId, SectionId } from '../form/form';
import { formOf } from '../form/forms';
import { BASIC_NAMES } from './basic-names';
import { partName } from './part-name';
import type { Missing, Salvage } from './salvage-report';

/** What is missing in one part of a salvaged report, as it is listed. */
export interface MissingPart {
  readonly id: 'basics' | SectionId | 'explanations';
  readonly heading: string;
  readonly items: readonly string[];
}

/**
 * What a damaged file gave, in a sentence or two: `已读出 5 个部分，第三部分 6 格读不出来。` (ux-conventions section 10),
 * and how far it can be relied on.
 */
export function salvageWords({ report, missing, certainty }: Salvage): string {
  const form = formOf(report.template);
  const told = [
    ...form.sections.flatMap((section) => sectionWords(form, section, missing)),
    ...basicWords(missing),
  ];
  const damaged = new Set(form.sections.filter((section) => isDamaged(section, missing)));
  const whole = form.sections.length - damaged.size;
  if (certainty === 'proven') return '内容已全部读出，与校验码一致。';
  if (told.length === 0) {
    return certainty === 'contradicted'
      ? '各部分都读出来了，但与校验码不符，有的数字或文字变了，看不出是哪一处。请逐项核对。'
      : '各部分都读出来了。文件没有校验码，请逐项核对。';
  }
  const read = whole === 0 ? '没有一个部分是完整的' : `已读出 ${whole} 个部分`;
  return `${read}，${told.join('，')}。读出的数字和文字请核对一遍。`;
}

/** What could not be read, part by part in the order of the report. */
export function missingParts({ report, missing }: Salvage): readonly MissingPart[] {
  const form = formOf(report.template);
  const basics = [
    ...missing.basics.flatMap((field) => (field === 'template' ? [] : [BASIC_NAMES[field]])),
    ...textItems('preface', missing, '开头说明'),
  ];
  const parts: readonly MissingPart[] = [
    { id: 'basics', heading: '基本信息', items: basics },
    ...form.sections.map((section) => ({
      id: section.id,
      heading: section.heading,
      items:
        section.kind === 'table'
          ? cellItems(form, section.id, missing)
          : [
              ...textItems(section.id, missing, '正文'),
              ...(section.register !== undefined && missing.recorded ? [section.register.heading] : []),
            ],
    })),
    { id: 'explanations', heading: '说明', items: missing.explanations ? ['写过的说明'] : [] },
  ];
  return parts.filter(({ items }) => items.length > 0);
}

function isDamaged(section: FormSection, missing: Missing): boolean {
  return section.kind === 'table'
    ? missing.cells.some((id) => id.startsWith(`${section.id}.`))
    : missing.texts.some(({ part }) => part === section.id) ||
        (section.register !== undefined && missing.recorded);
}

function sectionWords(form: Form, section: FormSection, missing: Missing): readonly string[] {
  const name = partName(form, section.id);
  if (section.kind === 'table') {
    const lost = missing.cells.filter((id) => id.startsWith(`${section.id}.`)).length;
    const all = form.cells.filter(({ table, sumOf }) => table === section.id && sumOf === undefined).length;
    if (lost === 0) return [];
    return [lost === all ? `${name}读不出来` : `${name} ${lost} 格读不出来`];
  }
  const extent = missing.texts.find(({ part }) => part === section.id)?.extent;
  const text =
    extent === undefined ? [] : [`${name}的文字${extent === 'lost' ? '读不出来' : '只读出一部分'}`];
  const hasRegister = section.register !== undefined && missing.recorded;
  return hasRegister ? [...text, `${name}登记的数字可能没有读全`] : text;
}

function basicWords({ basics, texts, explanations }: Missing): readonly string[] {
  return [
    ...(basics.length === 0 ? [] : [`基本信息 ${basics.length} 项读不出来`]),
    ...texts.flatMap(({ part, extent }) =>
      part === 'preface' ? [`开头说明${extent === 'lost' ? '读不出来' : '只读出一部分'}`] : [],
    ),
    ...(explanations ? ['写过的说明可能没有读全'] : []),
  ];
}

function textItems(part: NarrativeId, missing: Missing, name: string): readonly string[] {
  const extent = missing.texts.find((text) => text.part === part)?.extent;
  if (extent === undefined) return [];
  return [extent === 'lost' ? name : `${name}的一部分（读不出来的地方写着“待补充”）`];
}

/** Row by row: `予以公开：自然人、商业企业`, or the rows alone where all of them is missing. */
function cellItems(form: Form, table: SectionId, missing: Missing): readonly string[] {
  const lost = new Set(missing.cells);
  const entered = form.cells.filter((cell) => cell.table === table && cell.sumOf === undefined);
  if (entered.length > 0 && entered.every(({ id }) => lost.has(id))) return [`全表 ${entered.length} 格`];
  const rows = new Map<string, typeof entered>();
  for (const cell of entered) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  const items: string[] = [];
  let whole: string[] = [];
  for (const cells of rows.values()) {
    const missed = cells.filter(({ id }) => lost.has(id));
    const rowName = cells[0]?.rowName ?? '';
    if (missed.length === cells.length) whole.push(rowName);
    else {
      items.push(...wholeRowItems(whole));
      whole = [];
      const names = missed.map(({ columnName }) => columnName).join('、');
      if (missed.length > 0) items.push(`“${rowName}”：${names}`);
    }
  }
  return [...items, ...wholeRowItems(whole)];
}

/** So many rows in a row are told by the first and the last of them: where a file was cut off, all the rest is missing. */
const TOLD_AS_RANGE = 4;

function wholeRowItems(names: readonly string[]): readonly string[] {
  if (names.length < TOLD_AS_RANGE) return names.map((name) => `“${name}”整行`);
  return [`从“${names[0]}”到“${names.at(-1)}”，共 ${names.length} 行`];
}

import type { NarrativeId } from '#shared/form/form';
import { formForYear, formOf } from '#shared/form/forms';
import { narrativeParagraphs } from '#shared/layout/narrative-paragraphs';
import { printableText } from '#shared/layout/printable-text';
import type { Narrative, Report, Unit } from '#shared/report/report';
import { withoutSignature, withoutSubmittingUnit } from './office-lines';
import { isShownAs, type ShownDocument, withoutBlanks } from './shown-document';

/** The texts a document shows, on top of the data inside it. */
export interface ShownTexts {
  readonly unit: Unit;
  readonly reportYear: number;
  readonly narrative: Narrative;
  /** What could not be compared, one sentence each. */
  readonly notes: readonly string[];
}

const TITLE = /^(.*?)(\d{4})年政府信息公开工作年度报告$/;
const EXPLANATION_PAGE = '情况说明';

/** Holds the running text of a document against that of the data: title, preface and the texts between the headings. */
export function shownTexts(
  data: Report,
  { texts }: Pick<ShownDocument, 'texts'>,
  paragraphs: readonly string[],
): ShownTexts {
  const written = paragraphs.filter((text) => withoutBlanks(text) !== '');
  const parts = partsOf(data, written);
  const title = titleOf(data, parts.firstHeading < 0 ? written : written.slice(0, parts.firstHeading), texts);
  const notes = [...title.notes];
  const narrative: Record<NarrativeId, string> = { ...data.narrative };
  if (texts !== 'none') {
    for (const { id, name, found } of [
      {
        id: 'preface' as const,
        name: '开头说明',
        found: parts.firstHeading < 0 ? undefined : title.after,
      },
      ...parts.narratives,
    ]) {
      if (found === undefined) notes.push(`${name}在文档里认不出来，没有比较。`);
      else narrative[id] = shownText(data.narrative[id], found, texts, [data.unit.name, title.unit.name]);
    }
  }
  return { unit: title.unit, reportYear: title.reportYear, narrative, notes };
}

/** The very text of the data where the document shows it, with or without a signature below; what it shows otherwise. */
function shownText(
  text: string,
  found: readonly string[],
  texts: ShownDocument['texts'],
  names: readonly string[],
): string {
  if (showsText(text, found, texts)) return text;
  const unsigned = withoutSignature(found, names);
  return showsText(text, unsigned, texts) ? text : unsigned.join('\n');
}

function showsText(text: string, found: readonly string[], texts: ShownDocument['texts']): boolean {
  const expected = narrativeParagraphs(text).map(({ runs }) => runs.map((run) => run.text).join(''));
  if (texts === 'lines') return isShownAs(expected.join(''), found.join(''));
  return (
    expected.length === found.length &&
    expected.every((paragraph, index) => isShownAs(paragraph, found[index] ?? ''))
  );
}

/** The narratives by the headings of the form, which are printed word for word, in their order. */
function partsOf(data: Report, written: readonly string[]) {
  const { sections } = formOf(data.template);
  const end = explanationsBegin(data, written);
  const body = written.slice(0, end);
  const places: number[] = [];
  for (const { heading } of sections) {
    const after = Math.max(-1, ...places);
    places.push(body.findIndex((text, index) => index > after && isShownAs(heading, text)));
  }
  const narratives = sections.flatMap((section, index) => {
    if (section.kind !== 'narrative') return [];
    const [start = -1, next = body.length] = places.slice(index, index + 2);
    const found = start < 0 || next < 0 ? undefined : body.slice(start + 1, next);
    return [{ id: section.id, name: `“${section.heading}”的正文`, found: found?.map(trimmed) }];
  });
  return { narratives, firstHeading: places[0] ?? -1 };
}

/** Where the page of explanations begins that may follow a report: its title, and whose it is. */
function explanationsBegin({ unit, reportYear }: Report, written: readonly string[]): number {
  const place = written.findIndex(
    (text, index) =>
      withoutBlanks(text) === EXPLANATION_PAGE &&
      isShownAs(`（${printed(unit.name)}${reportYear}年度）`, written[index + 1] ?? ''),
  );
  return place < 0 ? written.length : place;
}

function titleOf(data: Report, opening: readonly string[], texts: ShownDocument['texts']) {
  const { unit, reportYear } = data;
  const place = opening.findIndex((text) => TITLE.test(withoutBlanks(text)));
  const [, name = '', year = ''] = TITLE.exec(withoutBlanks(opening[place] ?? '')) ?? [];
  const after = place < 0 ? undefined : withoutSubmittingUnit(opening.slice(place + 1)).map(trimmed);
  const kept = { unit, reportYear, after };
  if (place < 0) return { ...kept, notes: texts === 'none' ? [] : ['标题在文档里认不出来，没有比较。'] };
  const shownUnit = isShownAs(printed(unit.name), name) ? unit : { ...unit, name };
  if (Number(year) === reportYear) return { ...kept, unit: shownUnit, notes: [] };
  return formForYear(Number(year))?.template === data.template
    ? { ...kept, unit: shownUnit, reportYear: Number(year), notes: [] }
    : {
        ...kept,
        unit: shownUnit,
        notes: [`标题写的是 ${year} 年度，那一年用另一种格式，年度没有比较。`],
      };
}

/** A name as it is printed. */
function printed(name: string): string {
  return printableText(name).trim();
}

function trimmed(text: string): string {
  return text.trim();
}

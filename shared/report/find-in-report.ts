import type { Form, NarrativeId } from '../form/form';
import type { Report } from './report';

/** A stretch of a text of the report that holds what was looked for, in UTF-16 code units. */
export interface TextHit {
  readonly part: NarrativeId;
  readonly start: number;
  readonly end: number;
}

/** What was looked for, in an entry that is no text of the report and is not replaced in. */
export interface OtherHit {
  readonly where: 'unitName' | 'superior' | 'explanation';
  /** Key of the explanation, or the name of the entry; unique with `where`. */
  readonly key: string;
  readonly content: string;
}

export interface Found {
  readonly hits: readonly TextHit[];
  readonly others: readonly OtherHit[];
}

export interface FindOptions {
  /** Full-width digits count as half-width ones, ２０２３ as 2023. */
  readonly anyWidth: boolean;
}

const FULL_WIDTH_OFFSET = 0xfee0;

/** Where the words stand in the texts of a report, in print order, and which other entries hold them. */
export function findInReport(form: Form, report: Report, query: string, options: FindOptions): Found {
  if (query === '') return { hits: [], others: [] };
  const wanted = folded(query, options);
  const hits = narrativeParts(form).flatMap((part) => hitsIn(report.narrative[part], part, wanted, options));
  const { unit, explanations } = report;
  const others: readonly OtherHit[] = [
    { where: 'unitName', key: 'name', content: unit.name },
    { where: 'superior', key: 'superior', content: unit.superior },
    ...Object.entries(explanations).map(
      ([key, content]) => ({ where: 'explanation', key, content }) as const,
    ),
  ];
  return { hits, others: others.filter(({ content }) => folded(content, options).includes(wanted)) };
}

/** The texts of a form in print order. */
export function narrativeParts(form: Form): readonly NarrativeId[] {
  return ['preface', ...form.sections.flatMap(({ kind, id }) => (kind === 'narrative' ? [id] : []))];
}

/** A text with the hits in it replaced. The hits are of this very text, in its order, and do not overlap. */
export function replaceHits(text: string, hits: readonly TextHit[], replacement: string): string {
  let at = 0;
  const pieces = hits.map(({ start, end }) => {
    const piece = text.slice(at, start) + replacement;
    at = end;
    return piece;
  });
  return pieces.join('') + text.slice(at);
}

function hitsIn(text: string, part: NarrativeId, wanted: string, options: FindOptions): readonly TextHit[] {
  const searched = folded(text, options);
  const hits: TextHit[] = [];
  let start = searched.indexOf(wanted);
  while (start >= 0) {
    const end = start + wanted.length;
    hits.push({ part, start, end });
    start = searched.indexOf(wanted, end);
  }
  return hits;
}

/** Sign for sign: a place found in the result is the same place in the text as written. */
function folded(text: string, { anyWidth }: FindOptions): string {
  if (!anyWidth) return text;
  return text.replace(/[０-９]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - FULL_WIDTH_OFFSET));
}

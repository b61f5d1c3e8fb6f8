import { withoutBlanks } from './shown-document';

/*
 * What an office may have printed around its texts, as it chooses: no part of the report, and on no two copies the
 * same.
 */

const SUBMITTING_UNIT = /^报送单位[：:]/;
/** The date of a signature, or the blanks for one that is written by hand. */
const SIGNED_ON = /(?:\d{4}年\d{1,2}月\d{1,2}日|年月日)$/;

/** Paragraphs below the title, without the line of the unit that submits the report. */
export function withoutSubmittingUnit(paragraphs: readonly string[]): readonly string[] {
  const [first = ''] = paragraphs;
  return SUBMITTING_UNIT.test(withoutBlanks(first)) ? paragraphs.slice(1) : paragraphs;
}

/** The last text of a report without the signature below it, name over date; as it is where there is none. */
export function withoutSignature(paragraphs: readonly string[], names: readonly string[]): readonly string[] {
  const undated = withoutEnd(paragraphs, (last) => SIGNED_ON.exec(last)?.[0]);
  if (undated === undefined) return paragraphs;
  const isName = (last: string) =>
    names.map(withoutBlanks).find((name) => name !== '' && last.endsWith(name));
  return withoutEnd(undated, isName) ?? paragraphs;
}

/** Paragraphs without what the last one ends with; undefined where it does not end so. */
function withoutEnd(
  paragraphs: readonly string[],
  endOf: (last: string) => string | undefined,
): readonly string[] | undefined {
  const last = withoutBlanks(paragraphs.at(-1) ?? '');
  const end = endOf(last);
  if (end === undefined) return undefined;
  const rest = last.slice(0, last.length - end.length);
  return [...paragraphs.slice(0, -1), ...(rest === '' ? [] : [rest])];
}

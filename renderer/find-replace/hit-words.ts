import type { Form, NarrativeId } from '#shared/form/form';
import type { OtherHit, TextHit } from '#shared/report/find-in-report';
import type { Destination } from '../editing/pages';
import { pageOfText } from '../editing/pages';

/** A hit with a few words to either side, as one line. */
export interface HitContext {
  readonly before: string;
  readonly match: string;
  readonly after: string;
}

const SIGNS_AROUND = 14;

/** Where a hit stands: `第一部分第 2 段`. Empty lines are no paragraphs. */
export function hitPlace(form: Form, text: string, { part, start }: TextHit): string {
  const before = text.slice(0, start).split('\n');
  const written = before.slice(0, -1).filter((line) => line.trim() !== '').length;
  return `${partName(form, part)}第 ${written + 1} 段`;
}

/** `第一部分`, or `开头说明` for the text before the first section. */
export function partName(form: Form, part: NarrativeId): string {
  const section = form.sections.find(({ id }) => id === part);
  return section === undefined ? '开头说明' : `第${section.ordinal}部分`;
}

/** The words around a hit, no further than its paragraph. */
export function hitContext(text: string, { start, end }: TextHit): HitContext {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const nextBreak = text.indexOf('\n', end);
  const lineEnd = nextBreak < 0 ? text.length : nextBreak;
  const from = Math.max(lineStart, start - SIGNS_AROUND);
  const to = Math.min(lineEnd, end + SIGNS_AROUND);
  return {
    before: `${from > lineStart ? '…' : ''}${text.slice(from, start)}`,
    match: text.slice(start, end),
    after: `${text.slice(end, to)}${to < lineEnd ? '…' : ''}`,
  };
}

const OTHER_NAMES: Readonly<Record<OtherHit['where'], string>> = {
  unitName: '单位全称',
  superior: '上级单位',
  explanation: '说明',
};

/** What an entry beside the texts is called, and the page it is changed on. */
export function otherPlace({ where }: OtherHit): {
  readonly name: string;
  readonly destination: Destination;
} {
  const name = OTHER_NAMES[where];
  return where === 'explanation'
    ? { name, destination: { page: 'check' } }
    : { name, destination: { page: 'basics' } };
}

/** Where a hit is looked at. */
export function hitDestination({ part, start, end }: TextHit): Destination {
  return { page: pageOfText(part), text: { part, start, end } };
}

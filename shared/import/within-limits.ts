import type { NarrativeId } from '../form/form';
import { MAX_TEXT_LENGTH } from '../report/file-limits';
import type { ForeignReading } from './foreign-reading';
import type { LeftOver } from './place-figures';

/** What is listed of a document at most; whoever brings more has brought something else. */
const MOST_LISTED = 2000;
const MOST_TABLES_TOLD = 100;
/** Of a text that is only listed, so much is kept. */
const LONGEST_LISTED = 1000;
const LONGEST_NAME = 200;

const PART_NAMES: Readonly<Record<NarrativeId, string>> = {
  preface: '开头说明',
  overview: '第一部分',
  problems: '第五部分',
  otherMatters: '第六部分',
};

/**
 * A reading within the limits of a report: texts longer than any report may hold are left out and told, and what is
 * only listed is cut, so that no document can fill the memory of whoever shows the list.
 */
export function withinLimits(reading: ForeignReading): ForeignReading {
  const tooLong: LeftOver[] = [];
  const narrative = { ...reading.narrative };
  for (const id of Object.keys(narrative) as NarrativeId[]) {
    if (narrative[id].length <= MAX_TEXT_LENGTH) continue;
    tooLong.push({ text: narrative[id], place: PART_NAMES[id], why: 'long' });
    narrative[id] = '';
  }
  const figures = Object.entries(reading.figures).filter(([, { text, place }]) => {
    if (text.length > LONGEST_LISTED) tooLong.push({ text, place, why: 'long' });
    return text.length <= LONGEST_LISTED;
  });
  const { name, kind } = reading.unit;
  return {
    ...reading,
    unit: { name: name.length > LONGEST_NAME ? '' : name, kind },
    narrative,
    figures: Object.fromEntries(figures),
    leftOver: listed([...tooLong, ...reading.leftOver]),
    tooLarge: reading.tooLarge.slice(0, MOST_TABLES_TOLD).map((told) => cut(told, LONGEST_NAME)),
  };
}

function listed(leftOver: readonly LeftOver[]): readonly LeftOver[] {
  const kept = leftOver.slice(0, MOST_LISTED).map(({ text, place, label, why }) => ({
    text: cut(text, LONGEST_LISTED),
    place: cut(place, LONGEST_NAME),
    ...(label === undefined ? {} : { label: cut(label, LONGEST_NAME) }),
    why,
  }));
  const more = leftOver.length - kept.length;
  return more === 0 ? kept : [...kept, { text: '…', place: `以下还有 ${more} 处`, why: 'more' }];
}

function cut(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

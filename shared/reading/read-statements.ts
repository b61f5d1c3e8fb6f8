import { BoundedCache } from './bounded-cache';
import { readTokens } from './read-tokens';
import type { Measure, Statement, Thing } from './statement';
import { tokenize } from './tokenize';

/** A report has some dozens of paragraphs; while one is typed the others are answered from here. */
const PARAGRAPHS = new BoundedCache<readonly Statement[]>(256);
const TEXTS = new BoundedCache<ReadonlyMap<Measure, readonly Statement[]>>(8);
const LONGEST_HEADING = 24;

/**
 * What a narrative text says in figures, in the order written, with places in the whole text. Only what is understood
 * is said: a sentence on other years, other bodies, a part of the whole, or in words the reader does not know gives
 * nothing. A paragraph that has not changed is not read again.
 */
export function readStatements(text: string): readonly Statement[] {
  const statements: Statement[] = [];
  let start = 0;
  let heading: Thing | undefined;
  for (const paragraph of text.split('\n')) {
    heading = headingTopic(paragraph, heading);
    const topic = heading;
    const key = `${topic ?? ''}\n${paragraph}`;
    for (const said of PARAGRAPHS.get(key, () => readParagraph(paragraph, topic)))
      statements.push({ ...said, start: said.start + start, end: said.end + start });
    start += paragraph.length + 1;
  }
  return statements;
}

/** What a text says of one measure; a text asked about measure after measure is read once. */
export function statementsOn(measure: Measure, text: string): readonly Statement[] {
  return TEXTS.get(text, () => groupByMeasure(readStatements(text))).get(measure) ?? NOTHING;
}

const NOTHING: readonly Statement[] = [];

function groupByMeasure(statements: readonly Statement[]): ReadonlyMap<Measure, readonly Statement[]> {
  const groups = new Map<Measure, Statement[]>();
  for (const statement of statements) {
    const group = groups.get(statement.measure);
    if (group === undefined) groups.set(statement.measure, [statement]);
    else group.push(statement);
  }
  return groups;
}

/** Nothing can be said in figures without a figure or a word that denies or sums up. */
const WORTH_READING = /[\d０-９]|[零一二两三四五六七八九十百千](?:件|起|宗|例|份)|未|没有|无/;

function readParagraph(paragraph: string, topic: Thing | undefined): readonly Statement[] {
  return WORTH_READING.test(paragraph) ? readTokens(tokenize(paragraph), topic) : [];
}

/** `（二）依申请公开` on a line of its own speaks for the paragraphs under it, up to the next such line. */
function headingTopic(paragraph: string, before: Thing | undefined): Thing | undefined {
  const line = paragraph.trim();
  const isHeading =
    line.length <= LONGEST_HEADING && /^(?:[（(]?[一二三四五六七八九十\d]+[)）、.．]|第)/.test(line);
  if (!isHeading || /[，。；]/.test(line)) return before;
  if (/依申请|申请公开/.test(line)) return 'requests';
  return undefined;
}

import { BoundedCache } from './bounded-cache';
import { readTokens, type SentenceRead } from './read-tokens';
import type { CarriedContext } from './reading-context';
import { splitSentences } from './split-sentences';
import type { Measure, Statement, Thing } from './statement';
import { tokenize } from './tokenize';

/** Every sentence of several full reports; while one is typed the others are answered from here. */
const SENTENCES = new BoundedCache<SentenceRead>(8192);
const TEXTS = new BoundedCache<ReadonlyMap<Measure, readonly Statement[]>>(8);
const LONGEST_HEADING = 24;
/** Nobody reads what is longer without a full stop: it is not understood, and never a cost at each key. */
const LONGEST_SENTENCE = 2_000;

/**
 * What a narrative text says in figures, in the order written, with places in the whole text. Only what is understood
 * is said: a sentence on other years, other bodies, a part of the whole, or in words the reader does not know gives
 * nothing. A sentence is read again only when its words or what the sentences before it settled have changed.
 */
export function readStatements(text: string): readonly Statement[] {
  const statements: Statement[] = [];
  let start = 0;
  let heading: Thing | undefined;
  for (const paragraph of text.split('\n')) {
    heading = headingTopic(paragraph, heading);
    if (WORTH_READING.test(paragraph)) readParagraph(paragraph, start, heading, statements);
    start += paragraph.length + 1;
  }
  return statements;
}

/** What a text says of one measure; a text asked about measure after measure is read once. */
export function statementsOn(measure: Measure, text: string): readonly Statement[] {
  return TEXTS.get(text, () => groupByMeasure(readStatements(text))).get(measure) ?? NOTHING;
}

const NOTHING: readonly Statement[] = [];
const UNSETTLED: CarriedContext = { topic: undefined, base: undefined };

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
const WORTH_READING = /[\d０-９]|[零一二两三四五六七八九十百千](?:件|起|宗|例|份|元)|[为是]零|未|没有|无/;

function readParagraph(
  paragraph: string,
  paragraphStart: number,
  topic: Thing | undefined,
  statements: Statement[],
): void {
  let carried: CarriedContext = { topic, base: undefined };
  for (const sentence of splitSentences(paragraph)) {
    const read = readSentence(sentence.text, carried);
    const offset = paragraphStart + sentence.start;
    for (const said of read.statements)
      statements.push({ ...said, start: said.start + offset, end: said.end + offset });
    carried = read.carried;
  }
}

function readSentence(sentence: string, carried: CarriedContext): SentenceRead {
  if (sentence.length > LONGEST_SENTENCE) return { statements: NOTHING, carried: UNSETTLED };
  const key = `${carried.topic ?? ''}\n${carried.base ?? ''}\n${sentence}`;
  return SENTENCES.get(key, () => readTokens(tokenize(sentence), carried));
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

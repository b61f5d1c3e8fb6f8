import type { XmlElement } from '../xml/read-xml';
import { childElements, firstChild } from '../xml/xml-search';
import { chineseOrdinal } from './chinese-ordinal';

/** Answers with the number Word prints before a paragraph, asked for in the order of the document; empty for none. */
export type NumberBefore = (paragraph: XmlElement) => string;

/** Levels a list of Word has, and what a level may write before a paragraph. */
const MOST_LEVELS = 9;
const LONGEST_NUMBER_TEXT = 100;
const LARGEST_START = 0x7fff;

interface Level {
  readonly format: string;
  /** `%1、`, `（%2）` */
  readonly text: string;
  readonly start: number;
}

interface List {
  /** Lists of one abstract list count on, unless a list of its own begins anew. */
  readonly counter: string;
  readonly levels: ReadonlyMap<number, Level>;
}

interface Numbering {
  readonly list: string;
  readonly level: number;
}

/**
 * Counts as Word does: headings and points that are numbered automatically have no number in their text
 * (ECMA-376 part 1, 17.9).
 *
 * @param numbering the part `numbering.xml`, absent where nothing is numbered so
 * @param styles the part `styles.xml`: a style may number its paragraphs
 */
export function automaticNumbers(
  numbering: XmlElement | undefined,
  styles: XmlElement | undefined,
): NumberBefore {
  if (numbering === undefined) return () => '';
  const lists = listsIn(numbering);
  const byStyle = stylesNumbered(styles);
  const counts = new Map<string, number[]>();
  return (paragraph) => {
    const properties = firstChild(paragraph, 'pPr');
    const style = attributeOf(properties, 'pStyle');
    const own = numberingIn(properties);
    const used = own ?? (style === undefined ? undefined : byStyle.get(style));
    const list = used === undefined ? undefined : lists.get(used.list);
    const level = used === undefined ? undefined : list?.levels.get(used.level);
    if (used === undefined || list === undefined || level === undefined) return '';
    const count = counts.get(list.counter) ?? [];
    counts.set(list.counter, countedOn(count, used.level, list));
    return printed(level, counts.get(list.counter) ?? [], list);
  };
}

function countedOn(count: readonly number[], at: number, { levels }: List): number[] {
  const upper = Array.from({ length: at }, (_, level) => count[level] ?? levels.get(level)?.start ?? 1);
  const former = count[at];
  return [...upper, former === undefined ? (levels.get(at)?.start ?? 1) : former + 1];
}

function printed({ format, text }: Level, count: readonly number[], { levels }: List): string {
  if (format === 'bullet' || format === 'none') return '';
  return text.replace(/%(\d)/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    return written(count[at] ?? 1, levels.get(at)?.format ?? 'decimal');
  });
}

const CHINESE = /^(?:chinese|ideograph|japanese|taiwanese)(?!.*(?:Enclosed|Circle))/;

function written(number: number, format: string): string {
  if (CHINESE.test(format)) return chineseOrdinal(number);
  return format === 'decimalZero' && number < 10 ? `0${number}` : String(number);
}

function listsIn(numbering: XmlElement): ReadonlyMap<string, List> {
  const abstract = new Map(
    childElements(numbering, 'abstractNum').map((list) => [list.attributes.get('abstractNumId'), list]),
  );
  return new Map(
    childElements(numbering, 'num').map((num): [string, List] => {
      const id = num.attributes.get('numId') ?? '';
      const counter = attributeOf(num, 'abstractNumId') ?? '';
      const base = abstract.get(counter);
      const overrides = childElements(num, 'lvlOverride');
      const own = overrides.flatMap((override) => childElements(override, 'lvl'));
      const levels = new Map([...(base ? childElements(base, 'lvl') : []), ...own].map(levelOf));
      const beginsAnew = overrides.some((override) => firstChild(override, 'startOverride') !== undefined);
      return [id, { counter: beginsAnew ? `${counter}/${id}` : counter, levels }];
    }),
  );
}

function levelOf(level: XmlElement): [number, Level] {
  const start = Number(attributeOf(level, 'start') ?? 1);
  return [
    levelNumber(level.attributes.get('ilvl')),
    {
      format: attributeOf(level, 'numFmt') ?? 'decimal',
      text: (attributeOf(level, 'lvlText') ?? '').slice(0, LONGEST_NUMBER_TEXT),
      start: Number.isInteger(start) && start >= 0 && start <= LARGEST_START ? start : 1,
    },
  ];
}

function stylesNumbered(styles: XmlElement | undefined): ReadonlyMap<string, Numbering> {
  const numbered = new Map<string, Numbering>();
  for (const style of styles === undefined ? [] : childElements(styles, 'style')) {
    const used = numberingIn(firstChild(style, 'pPr'));
    const id = style.attributes.get('styleId');
    if (used !== undefined && id !== undefined) numbered.set(id, used);
  }
  return numbered;
}

function numberingIn(properties: XmlElement | undefined): Numbering | undefined {
  const numbering = firstChild(properties, 'numPr');
  const list = attributeOf(numbering, 'numId');
  return list === undefined ? undefined : { list, level: levelNumber(attributeOf(numbering, 'ilvl')) };
}

/** What is no level of a list counts as the first: so many numbers are written as there are levels above. */
function levelNumber(written = '0'): number {
  const level = Number(written);
  return Number.isInteger(level) && level >= 0 && level < MOST_LEVELS ? level : 0;
}

function attributeOf(element: XmlElement | undefined, name: string): string | undefined {
  return firstChild(element, name)?.attributes.get('val');
}

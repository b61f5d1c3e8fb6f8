import { pick } from './mutate-json';

/** Something no program writes, and the parts in which it means anything. */
export interface OfficeMark {
  readonly name: string;
  readonly part: RegExp;
  readonly mark: (xml: string, next: () => number) => string;
}

const LARGE = ['0', '-1', '63', '1000', '65535', '2147483647', '4294967296', '1e9', '1e308', 'NaN', ''];

/** A number that nobody writes where a count or a measure stands. */
export function large(next: () => number): string {
  return pick(LARGE, next) ?? '';
}

/** Puts something before the last closing tag of a name. */
export function before(xml: string, tag: string, inserted: string): string {
  const place = xml.lastIndexOf(`</${tag}>`);
  return place < 0 ? xml : xml.slice(0, place) + inserted + xml.slice(place);
}

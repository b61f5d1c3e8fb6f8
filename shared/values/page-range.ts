import { plainText } from './plain-text';

/** Pages to print, or why they cannot be told; `text` is the way the printing system writes them, e.g. `1-3,5`. */
export type PageRange =
  | { readonly state: 'all' }
  | { readonly state: 'some'; readonly text: string; readonly pages: number }
  | { readonly state: 'refused'; readonly problem: 'unreadable' | 'backwards' | 'outside' };

/** More than anybody types; a longer text is no page range. */
const MAX_LENGTH = 200;

/**
 * Reads the pages a person wants as they are written in other programs: `1-3,5`, with the digits, commas and dashes of
 * Chinese input methods too. Nothing at all means all pages; a page named twice is one page.
 *
 * @param pageCount pages there are
 */
export function readPageRange(typed: string, pageCount: number): PageRange {
  const plain = plainText(typed)
    .replaceAll(/[，、;；]/g, ',')
    .replaceAll(/[-–—－~～至到]+/g, '-')
    .replaceAll(/[\s第页]/g, '');
  if (plain === '') return { state: 'all' };
  if (plain.length > MAX_LENGTH || !/^\d+(-\d+)?(,\d+(-\d+)?)*$/.test(plain)) return refused('unreadable');
  const wanted = new Set<number>();
  for (const part of plain.split(',')) {
    const [first = 0, last = first] = part.split('-').map(Number);
    if (first < 1 || last > pageCount || first > pageCount) return refused('outside');
    if (last < first) return refused('backwards');
    for (let page = first; page <= last; page += 1) wanted.add(page);
  }
  return { state: 'some', text: rangesOf([...wanted].sort((a, b) => a - b)), pages: wanted.size };
}

function refused(problem: Extract<PageRange, { state: 'refused' }>['problem']): PageRange {
  return { state: 'refused', problem };
}

/** @param pages in order, each once */
function rangesOf(pages: readonly number[]): string {
  const ranges: { first: number; last: number }[] = [];
  for (const page of pages) {
    const range = ranges.at(-1);
    if (range !== undefined && range.last === page - 1) range.last = page;
    else ranges.push({ first: page, last: page });
  }
  return ranges.map(({ first, last }) => (first === last ? `${first}` : `${first}-${last}`)).join(',');
}

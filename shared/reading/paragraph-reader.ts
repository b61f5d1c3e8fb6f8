import { BoundedCache } from './bounded-cache';
import type { Stretch } from './sentence-at';

const TEXTS_REMEMBERED = 8;
const PARAGRAPHS_REMEMBERED = 256;
/** Report years and the like: few are in use at a time. */
const ASPECTS_REMEMBERED = 8;

/**
 * Makes a reader of whole texts out of one that reads a paragraph: while somebody types, the paragraphs that have not
 * changed are answered from memory. Nothing found may reach over a line end.
 *
 * @param read what is found in one paragraph, with places in it; `aspect` is whatever else the answer depends on
 */
export function paragraphReader<Found extends Stretch, Aspect extends string | number = string>(
  read: (paragraph: string, aspect: Aspect) => readonly Found[],
): (text: string, aspect: Aspect) => readonly Found[] {
  const memory = new BoundedCache<Memory<Found>>(ASPECTS_REMEMBERED);
  return (text, aspect) => {
    const { texts, paragraphs } = memory.get(String(aspect), newMemory<Found>);
    return texts.get(text, () => {
      const found: Found[] = [];
      let offset = 0;
      for (const paragraph of text.split('\n')) {
        for (const each of paragraphs.get(paragraph, () => read(paragraph, aspect)))
          found.push(offset === 0 ? each : { ...each, start: each.start + offset, end: each.end + offset });
        offset += paragraph.length + 1;
      }
      return found;
    });
  };
}

interface Memory<Found> {
  readonly texts: BoundedCache<readonly Found[]>;
  readonly paragraphs: BoundedCache<readonly Found[]>;
}

function newMemory<Found>(): Memory<Found> {
  return { texts: new BoundedCache(TEXTS_REMEMBERED), paragraphs: new BoundedCache(PARAGRAPHS_REMEMBERED) };
}

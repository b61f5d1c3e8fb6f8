import { commonStretches } from './common-stretches';

/** A stretch of two texts laid over each other: in both, only in the former, or only in the later. */
export interface Passage {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Beyond this many changed characters in a paragraph it is told as written anew. */
const MOST_CHANGES = 600;
/** Of a paragraph less than a third of which stayed, the pieces in common are chance and hinder reading. */
const LEAST_SHARE = 1 / 3;
/** Two characters between two changes are chance too: 的, 了, a comma. */
const SHORTEST_ISLAND = 3;

/**
 * What changed from one text to another, to be read: paragraph by paragraph first, then inside the paragraphs that
 * changed. What is `same` and `removed` makes the former text, what is `same` and `added` the later one, to the
 * character; no character outside the basic plane is cut in two.
 */
export function textPassages(before: string, after: string): readonly Passage[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  return merged(
    passagesBetween(paragraphsOf(before), paragraphsOf(after), (gone, come) => innerPassages(gone, come)),
  );
}

/** Paragraphs with their line breaks. */
function paragraphsOf(text: string): readonly string[] {
  return text.split(/(?<=\n)/);
}

function innerPassages(gone: string, come: string): readonly Passage[] {
  if (gone === '' || come === '') return replaced(gone, come);
  const [former, later] = [[...gone], [...come]];
  const passages = withoutIslands(passagesBetween(former, later, replaced));
  const kept = passages.reduce((sum, { kind, text }) => sum + (kind === 'same' ? text.length : 0), 0);
  return kept < Math.min(gone.length, come.length) * LEAST_SHARE ? replaced(gone, come) : passages;
}

function replaced(gone: string, come: string): readonly Passage[] {
  const passages: Passage[] = [
    { kind: 'removed', text: gone },
    { kind: 'added', text: come },
  ];
  return passages.filter(({ text }) => text !== '');
}

/** What two lists have in common, and between that what `inner` makes of the pieces that differ. */
function passagesBetween(
  former: readonly string[],
  later: readonly string[],
  inner: (gone: string, come: string) => readonly Passage[],
): Passage[] {
  const passages: Passage[] = [];
  let [atFormer, atLater] = [0, 0];
  const differing = (endFormer: number, endLater: number) => {
    passages.push(
      ...inner(former.slice(atFormer, endFormer).join(''), later.slice(atLater, endLater).join('')),
    );
  };
  for (const stretch of commonStretches(former, later, MOST_CHANGES)) {
    differing(stretch.inFormer, stretch.inLater);
    [atFormer, atLater] = [stretch.inFormer + stretch.length, stretch.inLater + stretch.length];
    passages.push({ kind: 'same', text: former.slice(stretch.inFormer, atFormer).join('') });
  }
  differing(former.length, later.length);
  return passages;
}

/** Short stretches in common between two changes become part of the change. */
function withoutIslands(passages: readonly Passage[]): readonly Passage[] {
  const isIsland = ({ kind, text }: Passage, index: number) =>
    kind === 'same' && text.length < SHORTEST_ISLAND && index > 0 && index < passages.length - 1;
  return merged(
    passages.flatMap((passage, index) =>
      isIsland(passage, index) ? replaced(passage.text, passage.text) : [passage],
    ),
  );
}

/** Neighbours of one kind as one; of each change, what went before what came. */
function merged(passages: readonly Passage[]): readonly Passage[] {
  const result: Passage[] = [];
  let [gone, come] = ['', ''];
  const close = () => {
    result.push(...replaced(gone, come));
    [gone, come] = ['', ''];
  };
  for (const { kind, text } of passages) {
    if (kind === 'removed') gone += text;
    else if (kind === 'added') come += text;
    else {
      close();
      const last = result.at(-1);
      if (last?.kind === 'same') result[result.length - 1] = { kind, text: last.text + text };
      else if (text !== '') result.push({ kind, text });
    }
  }
  close();
  return result;
}

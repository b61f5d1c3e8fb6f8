import type { Passage } from '#shared/values/text-passages';

/** How much of a stretch that stayed is shown at each change, in characters: enough to know the sentence by. */
const CONTEXT = 30;
/** What is left out is more than this, or it is shown. */
const LEAST_LEFT_OUT = 20;

/** Passages to be read: of long stretches that stayed, only what stands next to a change. */
export function abridgedPassages(passages: readonly Passage[]): readonly Passage[] {
  return passages.map((passage, index) => {
    if (passage.kind !== 'same') return passage;
    const characters = [...passage.text];
    const head = index === 0 ? 0 : CONTEXT;
    const tail = index === passages.length - 1 ? 0 : CONTEXT;
    if (characters.length <= head + tail + LEAST_LEFT_OUT) return passage;
    const shownTail = tail === 0 ? '' : characters.slice(-tail).join('');
    return { kind: 'same', text: `${characters.slice(0, head).join('')}……${shownTail}` };
  });
}

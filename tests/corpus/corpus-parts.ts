import { FRESH_SENTENCES } from './fresh-sentences';
import { HELD_OUT_SENTENCES } from './held-out-sentences';
import { LATER_SENTENCES } from './later-sentences';
import { UNSEEN_SENTENCES } from './unseen-sentences';
import { WORKED_SENTENCES } from './worked-sentences';

/** The sentences by what they were for; only the held-out ones say how the reader does on what it has not met. */
export const CORPUS_PARTS = [
  { name: 'worked on', sentences: WORKED_SENTENCES },
  { name: 'written later', sentences: LATER_SENTENCES },
  { name: 'unseen at first', sentences: UNSEEN_SENTENCES },
  { name: 'held out, first', sentences: HELD_OUT_SENTENCES },
  { name: 'held out, second', sentences: FRESH_SENTENCES },
];

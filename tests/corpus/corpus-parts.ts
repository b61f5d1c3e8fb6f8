import { FRESH_SENTENCES } from './fresh-sentences';
import { HELD_OUT_SENTENCES } from './held-out-sentences';
import { LAST_SENTENCES } from './last-sentences';
import { LATER_SENTENCES } from './later-sentences';
import { UNSEEN_SENTENCES } from './unseen-sentences';
import { WORKED_SENTENCES } from './worked-sentences';

/**
 * The sentences by when they were written. What is new at first sight says how the reader does on what it has not met:
 * those figures stand with the sentences; what is printed is how it does on them now.
 */
export const CORPUS_PARTS = [
  { name: 'worked on', sentences: WORKED_SENTENCES },
  { name: 'written later', sentences: LATER_SENTENCES },
  { name: 'unseen at first', sentences: UNSEEN_SENTENCES },
  { name: 'held out', sentences: HELD_OUT_SENTENCES },
  { name: 'written after the work', sentences: FRESH_SENTENCES },
  { name: 'written last, to tempt', sentences: LAST_SENTENCES },
];

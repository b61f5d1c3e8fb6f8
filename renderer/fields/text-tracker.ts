import type { TiedFigure } from '#shared/report/report';
import { textChange } from '#shared/report/text-change';
import { tiesAfter } from '#shared/report/tied-figures';

/**
 * A text under the hands of a person, key by key, with the places its tied figures have moved to. The report is told
 * of it after a pause, when what has changed is no longer one stretch.
 */
export interface TextTracker {
  readonly ties: () => readonly TiedFigure[];
  /** Begins anew with a text of the report. */
  readonly begin: (text: string, ties: readonly TiedFigure[]) => void;
  /** Takes what the text has become; answers how many figures came loose by it. */
  readonly note: (text: string, caret: number) => number;
  /** The ties of a text that is not final, as while an input method composes. */
  readonly glimpse: (text: string, caret: number) => readonly TiedFigure[];
}

/** Begins with a text of the report. Where nothing is tied, a key costs nothing. */
export function createTextTracker(initialText: string, initialTies: readonly TiedFigure[]): TextTracker {
  let text = initialText;
  let ties = initialTies;

  const glimpse: TextTracker['glimpse'] = (next, caret) =>
    ties.length === 0 ? ties : tiesAfter(ties, text, [textChange(text, next, caret)], next);

  return {
    ties: () => ties,
    begin: (nextText, nextTies) => {
      text = nextText;
      ties = nextTies;
    },
    note: (next, caret) => {
      const kept = glimpse(next, caret);
      const loosened = ties.length - kept.length;
      text = next;
      ties = kept;
      return loosened;
    },
    glimpse,
  };
}

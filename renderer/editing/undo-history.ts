import type { ReportEdit } from '#shared/report/edit';
import type { Report } from '#shared/report/report';
import { continuesBurst, type TextChange, textChange } from '#shared/report/text-change';
import { createObservable, type Observable } from './observable';
import type { ReportStore } from './report-store';

/** One step of work, as undo and redo take it. */
export interface UndoStep {
  readonly before: Report;
  readonly after: Report;
  /** What the person did; what followed from it by itself (a lapsed 说明) is in `after` and not here. */
  readonly edit: ReportEdit;
}

export interface UndoHistory {
  readonly store: ReportStore;
  /** Takes the last step back; undefined where there is none. */
  readonly undo: () => UndoStep | undefined;
  /** Takes the last step taken back again; undefined where there is none. */
  readonly redo: () => UndoStep | undefined;
  /** Ends the step in progress: what is done next is another, however soon it follows (a paste while typing). */
  readonly endStep: () => void;
  readonly standing: Observable<UndoStanding>;
}

export interface UndoStanding {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** ux-conventions section 9. */
export const MOST_STEPS = 200;
/** A pause this long ends a burst of typing, in milliseconds. */
export const BURST_PAUSE_MS = 1000;

interface KeptStep extends UndoStep {
  /** Of the last change of a text, for the next one to go on from. */
  readonly typed?: { readonly change: TextChange; readonly at: number };
}

/**
 * One history for the whole report (ux-conventions section 9), kept until it is closed. A step keeps the report before
 * and after it: reports are never changed in place and share what they have in common, so that 200 of them weigh
 * little, and taking a step back cannot go wrong by a figure.
 *
 * What is changed in one go (a fill, a paste, the 说明 of thirty findings) is one step; so is one burst of typing,
 * which ends at a pause, a jump of the caret, or a punctuation mark.
 */
export function withUndo(store: ReportStore, now: () => number = () => performance.now()): UndoHistory {
  let done: readonly KeptStep[] = [];
  let undone: readonly KeptStep[] = [];
  let inOneGo = false;
  let hasEnded = false;
  const standing = createObservable<UndoStanding>({ canUndo: false, canRedo: false });

  const set = (nextDone: readonly KeptStep[], nextUndone: readonly KeptStep[]) => {
    done = nextDone;
    undone = nextUndone;
    const next = { canUndo: done.length > 0, canRedo: undone.length > 0 };
    const present = standing.get();
    if (next.canUndo !== present.canUndo || next.canRedo !== present.canRedo) standing.set(next);
  };

  const note = (before: Report, edit: ReportEdit) => {
    const after = store.getState().report;
    if (after === before) return;
    const last = done.at(-1);
    const typed = typedNow(before, edit, now());
    const continued =
      last !== undefined && !hasEnded && (inOneGo || (undone.length === 0 && goesOn(last, edit, typed)))
        ? last
        : undefined;
    const step: KeptStep = {
      ...(continued ?? { before, edit }),
      after,
      ...(typed === undefined ? {} : { typed }),
    };
    const former = continued === undefined ? done.slice(-(MOST_STEPS - 1)) : done.slice(0, -1);
    set([...former, step], []);
    hasEnded = false;
    if (inOneGo) return;
    inOneGo = true;
    queueMicrotask(() => {
      inOneGo = false;
    });
  };

  return {
    standing,
    endStep: () => {
      hasEnded = true;
    },
    store: {
      ...store,
      apply: (edit) => {
        const before = store.getState().report;
        store.apply(edit);
        note(before, edit);
      },
    },
    undo: () => {
      const step = done.at(-1);
      if (step === undefined) return undefined;
      set(done.slice(0, -1), [...undone, step]);
      store.restore(step.before);
      return step;
    },
    redo: () => {
      const step = undone.at(-1);
      if (step === undefined) return undefined;
      set([...done, step], undone.slice(0, -1));
      store.restore(step.after);
      return step;
    },
  };
}

function typedNow(before: Report, edit: ReportEdit, at: number): KeptStep['typed'] {
  return edit.type === 'narrative'
    ? { change: textChange(before.narrative[edit.part], edit.text), at }
    : undefined;
}

/** Whether an edit is the next part of the burst of typing that the last step is. */
function goesOn({ edit: former, typed }: KeptStep, edit: ReportEdit, next: KeptStep['typed']): boolean {
  if (former.type !== 'narrative' || edit.type !== 'narrative' || former.part !== edit.part) return false;
  if (typed === undefined || next === undefined) return false;
  return next.at - typed.at <= BURST_PAUSE_MS && continuesBurst(typed.change, next.change);
}

import type { Report } from '#shared/report/report';
import { createObservable, type Observable } from './observable';
import type { PendingEdits } from './pending-edits';
import type { ReportStore } from './report-store';
import { reportToSave } from './report-to-save';
import type { SaveState } from './save-state';

/**
 * How long a change may wait before its way to the disk begins: what a power cut costs is at most half a second of
 * typing, and the write itself has to fit into it.
 */
export const SAVE_DELAY_MS = 400;
/** A write that takes longer than this is told. */
export const SLOW_WRITE_MS = 1000;
/** A failed save is tried again by itself at this pace, so that a freed disk needs no click. */
export const RETRY_MS = 5000;

export type SaveAnswer =
  | { readonly outcome: 'saved'; readonly savedAt: string }
  | { readonly outcome: 'failed'; readonly message: string };

export interface Autosave {
  readonly state: Observable<SaveState>;
  /** Something was typed: its way to the disk begins within SAVE_DELAY_MS. */
  readonly touch: () => void;
  /** Saves now. Answers once everything typed is on disk, or with what stood in the way. */
  readonly flush: () => Promise<SaveAnswer>;
  /** Like `flush`, also where nothing of the report has changed (the place has). */
  readonly flushAlways: () => Promise<SaveAnswer>;
  /** Whether there is anything in the window that is not on disk. */
  readonly isUnsaved: () => boolean;
  /** From a composition's start to its end nothing is saved by itself. */
  readonly hold: () => void;
  readonly release: () => void;
  readonly dispose: () => void;
}

export interface AutosaveParts {
  readonly store: ReportStore;
  readonly pending: PendingEdits;
  /** Answers when the bytes are safely on disk; never throws. */
  readonly save: (report: Report) => Promise<SaveAnswer>;
  readonly savedAt: string;
}

/**
 * Carries every change of the open report to the disk. One write runs at a time; what changes meanwhile is written
 * right after it. 已保存 is told only after the answer that the bytes are on disk.
 */
export function createAutosave({ store, pending, save, savedAt }: AutosaveParts): Autosave {
  const saveState = createObservable<SaveState>({ standing: 'saved', savedAt });
  let lastSave: SaveAnswer = { outcome: 'saved', savedAt };
  let savedRevision = store.getState().revision;
  let running: Promise<SaveAnswer> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let held = false;
  let disposed = false;

  const schedule = (delay: number) => {
    if (timer !== undefined || disposed) return;
    timer = setTimeout(() => {
      timer = undefined;
      if (!held) void flush();
    }, delay);
  };

  const unschedule = () => {
    clearTimeout(timer);
    timer = undefined;
  };

  const write = async (): Promise<SaveAnswer> => {
    const state = store.getState();
    const { revision } = state;
    const slow = setTimeout(() => saveState.set({ standing: 'saving' }), SLOW_WRITE_MS);
    const answer = await save(reportToSave(state));
    clearTimeout(slow);
    lastSave = answer;
    if (answer.outcome === 'saved') {
      savedRevision = revision;
      saveState.set({ standing: 'saved', savedAt: answer.savedAt });
    } else {
      saveState.set({ standing: 'failed', message: answer.message });
    }
    return answer;
  };

  const isUnsaved = () => store.getState().revision !== savedRevision || lastSave.outcome === 'failed';

  const run = async (always: boolean): Promise<SaveAnswer> => {
    let answer = lastSave;
    if (always || isUnsaved()) answer = await write();
    while (answer.outcome === 'saved' && isUnsaved()) answer = await write();
    return answer;
  };

  const start = async (always: boolean): Promise<SaveAnswer> => {
    unschedule();
    pending.commitAll();
    // What changes from here on starts a new wait of its own.
    unschedule();
    if (running !== undefined) await running;
    running ??= run(always).finally(() => {
      running = undefined;
    });
    const answer = await running;
    if (answer.outcome === 'failed') schedule(RETRY_MS);
    return answer;
  };

  const flush = () => start(false);
  const unsubscribe = store.subscribe(() => {
    if (isUnsaved()) schedule(SAVE_DELAY_MS);
  });

  return {
    state: saveState,
    touch: () => schedule(SAVE_DELAY_MS),
    flush,
    flushAlways: () => start(true),
    isUnsaved: () => store.getState().revision !== savedRevision,
    hold: () => {
      held = true;
    },
    release: () => {
      held = false;
      schedule(SAVE_DELAY_MS);
    },
    dispose: () => {
      disposed = true;
      unschedule();
      unsubscribe();
    },
  };
}

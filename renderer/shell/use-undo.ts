import { useCallback } from 'react';
import { flushSync } from 'react-dom';
import { useAnnounce } from '../editing/announcer';
import type { Destination } from '../editing/pages';
import type { EditingSession } from '../editing/session';
import { type ToldStep, toldStep } from './undo-words';

interface UndoCommands {
  readonly undo: () => void;
  readonly redo: () => void;
}

const LOOKING = '这里只能查看，没有改动。';

/** 撤销 and 重做: they go to the place of the step and say what it changed (ux-conventions section 9). */
export function useUndo(
  { history, pending, store }: EditingSession,
  go: (to: Destination) => void,
): UndoCommands {
  const announce = useAnnounce();

  const show = useCallback(
    ({ words, destination }: ToldStep, verb: string) => {
      // There first: what was said before is taken away with the page it was said on.
      if (destination !== undefined) flushSync(() => go(destination));
      announce(`${verb}：${words}`);
    },
    [announce, go],
  );

  const undo = useCallback(() => {
    if (store.isReadOnly()) return void announce(LOOKING);
    // What was typed a moment ago is the step to take back: it is drawn first, or nothing would seem to change.
    flushSync(pending.commitAll);
    const step = history.undo();
    if (step === undefined) {
      announce('没有可以撤销的操作。');
      return;
    }
    show(toldStep(step, step.after, step.before), '已撤销');
  }, [announce, history, pending, show, store]);

  const redo = useCallback(() => {
    if (store.isReadOnly()) return void announce(LOOKING);
    flushSync(pending.commitAll);
    const step = history.redo();
    if (step === undefined) {
      announce('没有可以重做的操作。');
      return;
    }
    show(toldStep(step, step.before, step.after), '已重做');
  }, [announce, history, pending, show, store]);

  return { undo, redo };
}

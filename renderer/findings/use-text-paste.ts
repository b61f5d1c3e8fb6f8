import { type ClipboardEvent, useCallback, useState } from 'react';
import type { NarrativeId } from '#shared/form/form';
import { useAnnounce } from '../editing/announcer';
import { useSession } from '../editing/session-context';
import { pasteWords } from '../fields/paste-words';
import { planPaste } from '../fields/plan-paste';
import { replaceText } from '../fields/replace-text';
import { loosenedWords, tiedCount } from '../tied-figures/tied-words';

/** A paste that was cleaned, for as long as it can still be had as it was. */
export interface CleanedPaste {
  readonly words: string;
  /** The whole text right after it: any other text means that work has gone on. */
  readonly textAfter: string;
  /** Puts the clipboard's own text in the place of the cleaned one. */
  readonly undoCleaning: () => void;
}

interface TextPaste {
  readonly onPaste: (event: ClipboardEvent<HTMLTextAreaElement>) => void;
  readonly paste: CleanedPaste | undefined;
}

/** Cleans what is pasted into a text, as one step of work, and says what was cleaned. */
export function useTextPaste(part: NarrativeId): TextPaste {
  const { store, history, pending } = useSession();
  const announce = useAnnounce();
  const [paste, setPaste] = useState<CleanedPaste>();

  /**
   * One step of its own, between what was typed before it and what is typed after. Answers what came loose by it, in
   * words.
   */
  const replaceAsStep = useCallback(
    (area: HTMLTextAreaElement, start: number, end: number, text: string) => {
      pending.commitAll();
      history.endStep();
      const before = tiedCount(store.getState().report, [part]);
      replaceText(area, start, end, text);
      pending.commitAll();
      history.endStep();
      return loosenedWords(before - tiedCount(store.getState().report, [part]));
    },
    [store, part, history, pending],
  );

  const onPaste = useCallback(
    (event: ClipboardEvent<HTMLTextAreaElement>) => {
      const area = event.currentTarget;
      const plain = event.clipboardData.getData('text/plain');
      if (plain === '') return;
      event.preventDefault();
      const { selectionStart: start, selectionEnd: end } = area;
      const html = event.clipboardData.getData('text/html');
      const plan = planPaste(area.value, start, end, { plain, html });
      if (plan.outcome === 'tooLong') {
        announce(plan.message, 'problem');
        return;
      }
      const loosened = replaceAsStep(area, start, end, plan.text);
      const words = pasteWords(plan.cleaned);
      announce((words ?? '') + loosened);
      const { raw, cleaned } = plan;
      const isCleaned = Object.keys(cleaned.cleaned).length > 0;
      if (words === undefined || raw === undefined || !isCleaned) return setPaste(undefined);
      setPaste({
        words,
        textAfter: area.value,
        undoCleaning: () => {
          const loosenedNow = replaceAsStep(area, start, start + plan.text.length, raw);
          setPaste(undefined);
          announce(`已原样粘贴，没有清理。${loosenedNow}`);
        },
      });
    },
    [announce, replaceAsStep],
  );

  return { onPaste, paste };
}

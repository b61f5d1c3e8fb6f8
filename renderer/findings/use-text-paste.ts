import { type ClipboardEvent, useCallback, useState } from 'react';
import { useAnnounce } from '../editing/announcer';
import { useSession } from '../editing/session-context';
import { pasteWords } from '../fields/paste-words';
import { planPaste } from '../fields/plan-paste';
import { replaceText } from '../fields/replace-text';

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
export function useTextPaste(): TextPaste {
  const { history, pending } = useSession();
  const announce = useAnnounce();
  const [paste, setPaste] = useState<CleanedPaste>();

  /** One step of its own, between what was typed before it and what is typed after. */
  const replaceAsStep = useCallback(
    (area: HTMLTextAreaElement, start: number, end: number, text: string) => {
      pending.commitAll();
      history.endStep();
      replaceText(area, start, end, text);
      pending.commitAll();
      history.endStep();
    },
    [history, pending],
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
      replaceAsStep(area, start, end, plan.text);
      const words = pasteWords(plan.cleaned);
      announce(words ?? '');
      const { raw, cleaned } = plan;
      const isCleaned = Object.keys(cleaned.cleaned).length > 0;
      if (words === undefined || raw === undefined || !isCleaned) return setPaste(undefined);
      setPaste({
        words,
        textAfter: area.value,
        undoCleaning: () => {
          replaceAsStep(area, start, start + plan.text.length, raw);
          setPaste(undefined);
          announce('已原样粘贴，没有清理。');
        },
      });
    },
    [announce, replaceAsStep],
  );

  return { onPaste, paste };
}

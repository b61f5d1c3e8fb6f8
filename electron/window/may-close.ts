import type { FlushAnswer } from './page-flush';

export interface ClosingParts {
  /** Whether there is anything that could be lost. */
  readonly isEditing: () => boolean;
  readonly flush: () => Promise<FlushAnswer>;
  /** Saving failed: what does the person want? */
  readonly askUnsaved: (message: string) => Promise<'edit' | 'elsewhere'>;
  /** The page does not answer: wait on, or close all the same? */
  readonly askSilent: () => Promise<'edit' | 'close'>;
  /** Writes the report somewhere else; false when it did not come to that. */
  readonly saveElsewhere: () => Promise<boolean>;
}

/**
 * Whether the window may close now. It never asks “save?”: it saves. Only when saving fails is there a question, and
 * it comes again until the report lies somewhere safe or the person goes back to editing (ux-conventions section 8).
 */
export async function mayClose(parts: ClosingParts): Promise<boolean> {
  if (!parts.isEditing()) return true;
  const answer = await parts.flush();
  if (answer.outcome === 'saved') return true;
  if (answer.outcome === 'silent') return (await parts.askSilent()) === 'close';
  for (;;) {
    if ((await parts.askUnsaved(answer.message)) === 'edit') return false;
    if (await parts.saveElsewhere()) return true;
  }
}

import type { FlushAnswer } from './page-flush';

export interface ClosingParts {
  /** Whether the page may hold something that is not on disk, and can be asked for it. */
  readonly isEditing: () => boolean;
  readonly flush: () => Promise<FlushAnswer>;
  /**
   * Tries once more to save what reached this process and was refused by the disk; the page need not be there any
   * more. Answers with what the person has to know, or nothing when all of it is on disk.
   */
  readonly saveHeld: () => Promise<string | undefined>;
  /** Saving failed: what does the person want? */
  readonly askUnsaved: (message: string) => Promise<'edit' | 'elsewhere'>;
  /** The page does not answer: wait on, or close all the same? */
  readonly askSilent: () => Promise<'edit' | 'close'>;
  /** Writes the report somewhere else; false when it did not come to that. */
  readonly saveElsewhere: () => Promise<boolean>;
}

/**
 * Whether the window may close now. It never asks “save?”: it saves. Only when saving fails is there a question, and
 * it comes again until every report lies somewhere safe or the person goes back to editing (ux-conventions section 8).
 */
export async function mayClose(parts: ClosingParts): Promise<boolean> {
  const answer = parts.isEditing() ? await parts.flush() : ({ outcome: 'saved' } as const);
  if (answer.outcome === 'silent' && (await parts.askSilent()) === 'edit') return false;
  let message = answer.outcome === 'unsaved' ? answer.message : await parts.saveHeld();
  while (message !== undefined) {
    if ((await parts.askUnsaved(message)) === 'edit') return false;
    if (await parts.saveElsewhere()) message = await parts.saveHeld();
  }
  return true;
}

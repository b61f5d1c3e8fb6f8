export type EditingWindow = typeof import('./editing-window');

/** Milliseconds the start screen has for itself and the list of drafts: nobody has read it sooner. */
const HEAD_START = 300;
/** Milliseconds the list of drafts may keep the page busy before the rest is fetched all the same. */
const PATIENCE = 2000;

/**
 * What an open report needs: forms, checks, tables, most of the program. The start screen stands before it is read
 * and compiled.
 */
export function loadEditing(): Promise<EditingWindow> {
  return import('./editing-window');
}

/** Reads it while nobody waits, so that the first report opens as fast as any other. */
export function loadEditingWhenIdle(): void {
  setTimeout(() => requestIdleCallback(() => void loadEditing(), { timeout: PATIENCE }), HEAD_START);
}

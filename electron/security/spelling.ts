import type { Session } from 'electron';

/**
 * Chromium would fetch spelling dictionaries from the internet when the first page is opened, past every request
 * filter and even with spell checking off. Only a list of no languages keeps it from it (seen in the network log of
 * Electron 25); the rest makes sure of it.
 */
export function refuseDictionaries(session: Session): void {
  session.setSpellCheckerLanguages([]);
  session.setSpellCheckerEnabled(false);
}

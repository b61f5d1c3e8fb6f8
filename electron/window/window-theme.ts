import type { NativeTheme } from 'electron';
import type { Settings } from '../settings/settings-store';

/** The ground of the page (`--ground` of the tokens; a test compares), so that nothing flashes before it is drawn. */
export const GROUNDS = { light: '#f2f4f7', dark: '#15191e' } as const;

/**
 * Makes the program light or dark as the person chose, or as the system is where they chose neither. The page asks the
 * same question of the system (`prefers-color-scheme`), so it, the window's frame and the system's dialogs agree, and
 * there is no moment at the start in which the page does not know yet.
 */
export function applyTheme(nativeTheme: Pick<NativeTheme, 'themeSource'>, theme: Settings['theme']): void {
  nativeTheme.themeSource = theme ?? 'system';
}

/** What shows where the page has not been drawn yet. */
export function groundOf({ shouldUseDarkColors }: Pick<NativeTheme, 'shouldUseDarkColors'>): string {
  return shouldUseDarkColors ? GROUNDS.dark : GROUNDS.light;
}

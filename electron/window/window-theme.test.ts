import { describe, expect, it } from 'vitest';
import { themeTokens } from '../../tests/support/theme-tokens';
import { applyTheme, GROUNDS, groundOf } from './window-theme';

describe('the window’s theme', () => {
  it.each([
    ['light', 'light'],
    ['dark', 'dark'],
    [undefined, 'system'],
  ] as const)('is, for the choice %s, %s', (choice, source) => {
    const nativeTheme: { themeSource: 'system' | 'light' | 'dark' } = { themeSource: 'light' };
    applyTheme(nativeTheme, choice);
    expect(nativeTheme.themeSource).toBe(source);
  });

  it.each(['light', 'dark'] as const)('has the ground of the page before the page is drawn: %s', (theme) => {
    expect(GROUNDS[theme]).toBe(themeTokens(theme).get('ground'));
    expect(groundOf({ shouldUseDarkColors: theme === 'dark' })).toBe(GROUNDS[theme]);
  });
});

import { describe, expect, it } from 'vitest';
import { contrastRatio, type ThemeName, themeTokens } from '../../tests/support/theme-tokens';

/** What stands on what: text and figures need 4.5:1 (WCAG 1.4.3). */
const TEXT: Readonly<Record<string, readonly string[]>> = {
  ink: [
    'paper',
    'ground',
    'sheet',
    'sheet-head',
    'computed',
    'accent-soft',
    'error-soft',
    'warning-soft',
    'hint-soft',
  ],
  'ink-soft': ['paper', 'ground', 'computed', 'accent-soft', 'hint-soft', 'error-soft', 'warning-soft'],
  accent: ['paper', 'ground', 'accent-soft', 'hint-soft', 'error-soft', 'warning-soft'],
  'accent-strong': ['paper', 'ground', 'accent-soft'],
  'on-accent': ['accent-fill', 'accent-fill-strong'],
  error: ['paper', 'ground', 'error-soft', 'accent-soft'],
  warning: ['paper', 'ground', 'warning-soft', 'accent-soft'],
  hint: ['paper', 'ground', 'hint-soft'],
  saved: ['paper', 'ground'],
};

/** Borders of controls, signs, frames and rings need 3:1 (WCAG 1.4.11). */
const MARKS: Readonly<Record<string, readonly string[]>> = {
  'line-strong': ['paper', 'ground'],
  rule: ['sheet', 'sheet-head', 'computed'],
  accent: ['paper', 'sheet', 'computed'],
  'accent-fill': ['paper', 'ground'],
  error: ['sheet', 'computed', 'error-soft'],
  'warning-line': ['paper', 'ground', 'sheet', 'computed', 'warning-soft'],
  hint: ['sheet', 'computed'],
  focus: ['paper', 'ground', 'sheet', 'computed', 'focus-gap', 'accent-soft', 'error-soft', 'warning-soft'],
};

/** `block` is drawn over the cells, not instead of them. */
function overlaid(block: string, under: string): string {
  const [red = 0, green = 0, blue = 0, share = 0] = (block.match(/\d+/g) ?? []).map(Number);
  const below =
    under.length === 4 ? [...under.slice(1)].map((d) => d + d) : (under.slice(1).match(/../g) ?? []);
  const mixed = [red, green, blue].map((part, index) =>
    Math.round((part * share + Number.parseInt(below[index] ?? '', 16) * (100 - share)) / 100),
  );
  return `#${mixed.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

function tooFaint(theme: ThemeName, pairs: typeof TEXT, least: number): string[] {
  const tokens = themeTokens(theme);
  const value = (name: string) => tokens.get(name) ?? `no token ${name}`;
  return Object.entries(pairs).flatMap(([name, grounds]) =>
    grounds
      .map((ground) => ({ ground, ratio: contrastRatio(value(name), value(ground)) }))
      .filter(({ ratio }) => ratio < least)
      .map(({ ground, ratio }) => `${name} on ${ground}: ${ratio.toFixed(2)}`),
  );
}

describe.each(['light', 'dark'] as const)('tokens of the %s theme', (theme) => {
  it('hold 4.5:1 for text', () => expect(tooFaint(theme, TEXT, 4.5)).toEqual([]));

  it('hold 3:1 for borders, signs, frames and the focus ring', () =>
    expect(tooFaint(theme, MARKS, 3)).toEqual([]));

  it('hold 4.5:1 for figures in a selected block', () => {
    const tokens = themeTokens(theme);
    const block = tokens.get('block') ?? '';
    const faint = ['sheet', 'computed', 'error-soft', 'warning-soft', 'accent-soft']
      .map((under) => contrastRatio(tokens.get('ink') ?? '', overlaid(block, tokens.get(under) ?? '')))
      .filter((ratio) => ratio < 4.5);
    expect(faint).toEqual([]);
  });

  it('print on white paper', () => {
    expect(themeTokens(theme).get('printed-paper')).toBe('#fff');
  });
});

describe('the dark theme', () => {
  it('changes every colour but the printed paper and what stands on the accent', () => {
    const isColour = (value: string) => /^#|^rgb/.test(value);
    const same = [...themeTokens('light')]
      .filter(([name, value]) => isColour(value) && themeTokens('dark').get(name) === value)
      .map(([name]) => name);
    expect(same.sort()).toEqual(['on-accent', 'printed-paper']);
  });
});

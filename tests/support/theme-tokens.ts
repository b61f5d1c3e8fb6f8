import { readFileSync } from 'node:fs';

export type ThemeName = 'light' | 'dark';

/** The tokens of one theme as written in renderer/theme/tokens.css: name without `--` → value. */
export function themeTokens(theme: ThemeName): ReadonlyMap<string, string> {
  const sheet = readFileSync('renderer/theme/tokens.css', 'utf8').replaceAll(/\/\*.*?\*\//gs, '');
  const darkFrom = sheet.indexOf('@media (prefers-color-scheme: dark)');
  if (darkFrom < 0) throw new Error('tokens.css has no dark theme');
  return new Map([
    ...declared(sheet.slice(0, darkFrom)),
    ...(theme === 'dark' ? declared(sheet.slice(darkFrom)) : []),
  ]);
}

/** WCAG 2 contrast of two opaque colours written as #rgb or #rrggbb: 1 to 21. */
export function contrastRatio(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function declared(css: string): [string, string][] {
  return [...css.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]);
}

function luminance(colour: string): number {
  const digits = /^#(?:[\da-f]{3}|[\da-f]{6})$/i.test(colour) ? colour.slice(1) : undefined;
  if (digits === undefined) throw new Error(`Not an opaque colour: ${colour}`);
  const pairs = digits.length === 3 ? [...digits].map((digit) => digit + digit) : digits.match(/../g);
  const [red = 0, green = 0, blue = 0] = (pairs ?? []).map((pair) => {
    const share = Number.parseInt(pair, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

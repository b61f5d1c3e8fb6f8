import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type StyleDeclaration, styleDeclarations } from '../support/style-declarations';
import { themeTokens } from '../support/theme-tokens';

const sheets = readdirSync('renderer', { recursive: true, encoding: 'utf8' })
  .map((file) => `renderer/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.css') && !file.endsWith('/tokens.css'));

const declarations = sheets.flatMap((sheet) =>
  styleDeclarations(readFileSync(sheet, 'utf8')).map((declaration) => ({ sheet, ...declaration })),
);

const shown = ({ sheet, selector, property, value }: StyleDeclaration & { readonly sheet: string }) =>
  `${sheet}: ${selector} { ${property}: ${value} }`;

const COLOUR =
  /#[\da-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix)\(|\b(?:white|black|red|gr[ae]y|blue|green|yellow|orange)\b/i;
/** What a length is written in; a percentage or a share of the window follows from its surroundings. */
const LENGTH = /(?<![\w.-])-?\d*\.?\d+(?:px|rem|em|pt|ch)\b/;
/** Numbers that are sizes all the same. */
const NUMBERED = /^(?:font-weight|line-height)$/;

describe('the style sheets', () => {
  it('name every colour by a token, or by the system’s own name where it forces its colours', () => {
    const raw = declarations.filter(({ value, inForcedColours }) => COLOUR.test(value) && !inForcedColours);
    expect(raw.map(shown)).toEqual([]);
  });

  it('take sizes, distances, weights and line heights from the scale, or say above why not', () => {
    const raw = declarations.filter(
      ({ property, value, hasReason, inForcedColours }) =>
        !hasReason &&
        !inForcedColours &&
        (LENGTH.test(value) || (NUMBERED.test(property) && /^[\d.]+$/.test(value) && value !== '1')),
    );
    expect(raw.map(shown)).toEqual([]);
  });

  it('name no token that is not there', () => {
    const known = new Set([...themeTokens('light').keys(), ...declarations.flatMap(ownProperties)]);
    const unknown = declarations.filter(({ value }) =>
      [...value.matchAll(/var\(--([\w-]+)(?=\))/g)].some(([, name = '']) => !known.has(name)),
    );
    expect(unknown.map(shown)).toEqual([]);
  });

  it('leave no token unused', () => {
    const tokens = readFileSync('renderer/theme/tokens.css', 'utf8');
    const used = (name: string) =>
      [tokens, ...declarations.map(({ value }) => value)].some((text) => text.includes(`var(--${name})`));
    expect([...themeTokens('light').keys()].filter((name) => !used(name))).toEqual([]);
  });
});

describe('styleDeclarations', () => {
  it('knows the reason above a declaration or its rule, and the rules around it', () => {
    const read = styleDeclarations(`
      /* why */ .a { top: 3px; left: 4px }
      .b { right: 0; /* so */ bottom: 5px; color: red; }
      @media (forced-colors: active) { .c { color: Mark; } }`);
    expect(
      read.map(({ property, hasReason, inForcedColours }) => [property, hasReason, inForcedColours]),
    ).toEqual([
      ['top', true, false],
      ['left', true, false],
      ['right', false, false],
      ['bottom', true, false],
      ['color', false, false],
      ['color', false, true],
    ]);
  });
});

/** Names of the custom properties that a declaration or a component sets for those inside. */
function ownProperties({ property }: StyleDeclaration): string[] {
  return property.startsWith('--') ? [property.slice(2)] : SET_BY_COMPONENTS;
}

const SET_BY_COMPONENTS = ['millimetres', 'share', 'digits', 'from', 'head-height', 'labels-width'];

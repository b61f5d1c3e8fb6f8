import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CONTRACT } from './contract';
import { WINDOW_PROOFS, type WindowProofName } from './window-proofs';

const NAMES = Object.keys(WINDOW_PROOFS) as WindowProofName[];

/** Titles of the tests of a spec file, `…` for what is filled in. */
function titlesIn(file: string): string[] {
  const source = readFileSync(`tests/${file}`, 'utf8');
  const titles = source.matchAll(/^\s*test\(\s*(['"`])((?:\\.|(?!\1).)*)\1/gm);
  return [...titles].map(([, , title = '']) => title.replace(/\$\{[^}]*\}/g, '…'));
}

describe('the contract', () => {
  it('has every id once, with its section in front', () => {
    const ids = CONTRACT.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.filter((id) => !/^([3-9]|1[02-5])(\.[a-z0-9-]+)+$/.test(id))).toEqual([]);
  });

  it('covers each of its sections, in their order', () => {
    const sections = CONTRACT.map(({ id }) => Number.parseInt(id, 10));
    expect([...new Set(sections)]).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 12, 13, 14, 15]);
  });

  it('has a window test or a reason for every row', () => {
    for (const { id, says, by = [], reason } of CONTRACT) {
      expect(says, id).not.toBe('');
      expect(by.length > 0 || reason !== undefined, id).toBe(true);
      // A reason is a sentence, not a word put in its place.
      if (reason !== undefined) expect(reason, id).toMatch(/^[^a-z].{30,}\.$/s);
      expect(new Set(by).size, id).toBe(by.length);
    }
  });

  it('names window tests that are there, and none that proves nothing', () => {
    for (const [file, title] of Object.values(WINDOW_PROOFS)) expect(titlesIn(file), file).toContain(title);
    const named = new Set(CONTRACT.flatMap(({ by = [] }) => by));
    expect(NAMES.filter((name) => !named.has(name))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { staticImports } from './static-imports';

/** The parts of `shared/` that make an open report, and that a list of drafts has no use for. */
const FOR_AN_OPEN_REPORT = /^shared\/(rules|reading|layout|import)\//;

describe('what is loaded before anything is seen', () => {
  it('is no check, no reader and no schema on the start screen', () => {
    const loaded = [...staticImports('renderer/main.tsx')];
    expect(loaded.length).toBeGreaterThan(100);
    // The names of the parts of a form are words and no check.
    expect(loaded.filter((path) => FOR_AN_OPEN_REPORT.test(path))).toEqual(['shared/rules/text-parts.ts']);
    // The core alone, to be told of the content policy.
    expect(loaded.filter((path) => path.startsWith('zod'))).toEqual(['zod/v4/core']);
  });

  it('is Node, Electron and files of our own before the window is on its way', () => {
    const loaded = [...staticImports('electron/main.ts')];
    expect(loaded.length).toBeGreaterThan(30);
    expect(loaded.filter((path) => !/^(electron$|node:|electron\/|shared\/)/.test(path))).toEqual([]);
  });
});

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const BIOME = resolve('node_modules/.bin/biome');

const FORBIDDEN: readonly (readonly [path: string, specifier: string])[] = [
  ['shared/values/probe.ts', '../form/form'],
  ['shared/reading/probe.ts', '../report/report'],
  ['shared/form/probe.ts', '../report/report'],
  ['shared/report/probe.ts', '../rules/validate'],
  ['shared/rules/probe.ts', '../layout/page-document'],
  ['shared/layout/probe.ts', '../rules/validate'],
  ['shared/layout/probe.ts', '../profile/local-profile'],
  ['shared/report/probe.ts', '../profile/local-profile'],
  ['shared/profile/probe.ts', '../rules/validate'],
  ['shared/import/probe.ts', '../rules/validate'],
  ['shared/layout/probe.ts', 'pdfmake'],
  ['shared/ipc/probe.ts', '../rules/finding'],
  ['shared/values/probe.ts', 'node:fs'],
  ['shared/report/probe.ts', 'electron'],
  ['shared/rules/probe.ts', 'react'],
  ['electron/drafts/probe.ts', '../ipc/door'],
  ['electron/exports/probe.ts', '../../renderer/main'],
  ['electron/security/probe.ts', 'node:https'],
  ['electron/preload.ts', '#shared/report/report'],
  ['electron/preload.ts', 'node:fs'],
  ['renderer/shell/probe.tsx', 'electron'],
  ['renderer/shell/probe.tsx', 'node:fs'],
  ['renderer/shell/probe.tsx', '../../electron/main'],
  ['renderer/fields/probe.tsx', '../sections/table-section/table-section'],
  ['renderer/fields/count-grid/probe.tsx', '../../shell/app'],
];

const ALLOWED: readonly (readonly [path: string, specifier: string])[] = [
  ['shared/form/probe.ts', '../values/count'],
  ['shared/report/probe.ts', '../form/form'],
  ['shared/rules/probe.ts', '../report/report'],
  ['shared/rules/probe.ts', '../profile/local-profile'],
  ['shared/layout/probe.ts', '../report/figures'],
  ['shared/import/probe.ts', '../report/figures'],
  ['electron/ipc/probe.ts', '../drafts/draft-library'],
  ['electron/drafts/probe.ts', '#shared/report/report'],
  ['renderer/sections/basics/probe.tsx', '../../fields/text-field'],
];

const CASES = [...FORBIDDEN, ...ALLOWED];

/** Lints a copy of the tree's shape: each path once, one import a line, under the project's own configuration. */
function refusedCases(folder: string): ReadonlySet<string> {
  const configuration = JSON.parse(readFileSync('biome.json', 'utf8'));
  writeFileSync(join(folder, 'biome.json'), JSON.stringify({ ...configuration, vcs: { enabled: false } }));
  for (const [path] of CASES) {
    const imports = specifiersOf(path).map(
      (specifier, index) => `import { thing${index} } from '${specifier}';\n`,
    );
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), imports.join(''));
  }
  const { stdout } = spawnSync(BIOME, ['lint', '--only=style/noRestrictedImports', '--reporter=github'], {
    cwd: folder,
    encoding: 'utf8',
  });
  const places = [...stdout.matchAll(/file=([^,]+),line=(\d+)/g)];
  return new Set(
    places.map(([, file = '', line]) => {
      const path = relative(folder, file);
      return `${path} ${specifiersOf(path)[Number(line) - 1]}`;
    }),
  );
}

function specifiersOf(path: string): string[] {
  return CASES.filter(([casePath]) => casePath === path).map(([, specifier]) => specifier);
}

let folder = '';
let refused: ReadonlySet<string> = new Set();

describe('import zones', () => {
  beforeAll(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'import-zones-')));
    cpSync('package.json', join(folder, 'package.json'));
    refused = refusedCases(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(FORBIDDEN)('%s may not import %s', (path, specifier) => {
    expect(refused).toContain(`${path} ${specifier}`);
  });

  it.each(ALLOWED)('%s may import %s', (path, specifier) => {
    expect(refused).not.toContain(`${path} ${specifier}`);
  });
});

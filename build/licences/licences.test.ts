import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EMBEDDED_PARTS } from './embedded-parts';
import { embeddedIn, licenceOf } from './licence-of';
import { packageFolderOf } from './note-bundled-packages';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'licence-'));
});
afterEach(() => rm(folder, { recursive: true }));
const packed = (json: object) => writeFile(join(folder, 'package.json'), JSON.stringify(json));

describe('licenceOf', () => {
  it('takes the package’s own texts, notices included', async () => {
    await packed({ name: 'a', version: '1.0.0', license: 'Apache-2.0' });
    await writeFile(join(folder, 'LICENSE-APACHE.txt'), 'the licence\r\n');
    await writeFile(join(folder, 'NOTICE'), 'the notice');
    expect(licenceOf(folder)).toEqual({
      name: 'a',
      version: '1.0.0',
      licence: 'Apache-2.0',
      text: 'the licence\n\n\nthe notice',
    });
  });

  it('takes the standard text with the author where a package has none', async () => {
    await packed({
      name: 'a',
      version: '1.0.0',
      licenses: [{ type: 'MIT/X11' }],
      author: { name: 'Somebody' },
    });
    const { licence, text } = licenceOf(folder);
    expect(licence).toBe('MIT/X11');
    expect(text).toContain('Copyright (c) Somebody');
    expect(text).not.toContain('{holder}');
  });

  it('lets no package pass that names none, or one whose text nobody has', async () => {
    await packed({ name: 'a', version: '1.0.0' });
    expect(() => licenceOf(folder)).toThrow('names no licence');
    await packed({ name: 'a', version: '1.0.0', license: 'SSPL-1.0' });
    expect(() => licenceOf(folder)).toThrow('carries no text');
  });
});

describe('what is bundled', () => {
  it.each([
    ['/p/node_modules/zod/index.js', '/p/node_modules/zod'],
    ['\0/p/node_modules/@mantine/core/esm/a.mjs?commonjs', '/p/node_modules/@mantine/core'],
    ['/p/node_modules/a/node_modules/b/c.js', '/p/node_modules/a/node_modules/b'],
    ['C:\\p\\node_modules\\zod\\index.js', 'C:/p/node_modules/zod'],
    ['/p/renderer/main.tsx', undefined],
    ['/p/node_modules/.vite/deps/a.js', undefined],
  ])('%s', (id, expected) => {
    expect(packageFolderOf(id)).toBe(expected);
  });

  it('has a text for everything embedded', () => {
    expect(embeddedIn(EMBEDDED_PARTS.map(({ inside }) => inside))).toHaveLength(EMBEDDED_PARTS.length);
    expect(embeddedIn(['zod'])).toEqual([]);
  });
});

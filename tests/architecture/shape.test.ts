import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Every source below these folders; read from the disk, for a machine that has no git. */
const files = ['shared', 'electron', 'renderer', 'build', 'tests'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`),
);

const sources = files.filter((file) => !/\.(test|spec)\.tsx?$/.test(file) && !file.endsWith('.d.ts'));

describe('shape of the source', () => {
  it('has no file over 400 lines', () => {
    const long = files.filter((file) => readFileSync(file, 'utf8').split('\n').length > 401);
    expect(long).toEqual([]);
  });

  it('has no folder or file named after nothing', () => {
    const vague = files.filter((file) => /(^|\/)(utils?|helpers?|common|misc|lib)(\/|\.tsx?$)/.test(file));
    expect(vague).toEqual([]);
  });

  it('uses no base name twice, so that a name alone says which file is meant', () => {
    const byName = new Map<string, string[]>();
    for (const file of sources) byName.set(basename(file), [...(byName.get(basename(file)) ?? []), file]);
    expect([...byName.values()].filter((group) => group.length > 1)).toEqual([]);
  });
});

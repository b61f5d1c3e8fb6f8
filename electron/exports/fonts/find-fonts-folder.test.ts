import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFontsFolder } from './find-fonts-folder';
import { FONT_STAMP_FILE } from './font-files';

let program: string;

beforeAll(async () => {
  program = await mkdtemp(join(tmpdir(), 'program-'));
  await mkdir(join(program, 'out/main/chunks'), { recursive: true });
  await mkdir(join(program, 'electron/exports/fonts'), { recursive: true });
  await mkdir(join(program, 'out/fonts'));
  await writeFile(join(program, 'out/fonts', FONT_STAMP_FILE), '{}');
});

afterAll(() => rm(program, { recursive: true, force: true }));

describe('findFontsFolder', () => {
  it.each(['out/main', 'out/main/chunks', 'electron/exports/fonts'])('finds the fonts from %s', (place) => {
    expect(findFontsFolder(join(program, place))).toBe(join(program, 'out/fonts'));
  });

  it('says what to do where there are none', async () => {
    const empty = await mkdtemp(join(tmpdir(), 'no-fonts-'));
    expect(() => findFontsFolder(empty)).toThrow('run the build first');
    await rm(empty, { recursive: true });
  });
});

import { rename, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { HostileReader } from './hostile/hostile-reader';
import { HOSTILE_READER_NAMES, hostileReader } from './hostile/hostile-readers';
import { HOSTILE_REGRESSIONS } from './hostile/hostile-regressions';
import { badWords, hostileInput, tryHostile, tryInput } from './hostile/try-hostile';

const SEED = 20_250_105;
/** Of each reader; `npm run faults` tries thousands. */
const TRIED = 25;
/** Those with a process of their own read slowly, and are tried by the run alone. */
const QUICK = HOSTILE_READER_NAMES.filter((reader) => hostileReader(reader).inOwnProcess !== true);

describe.each(QUICK)('a hostile %s', (reader) => {
  it('neither breaks anything nor leaves anybody without words', async () => {
    const failures: string[] = [];
    const ended = new Map<string, number>();
    for (let at = 0; at < TRIED; at += 1) {
      const outcome = await tryHostile({ reader, seed: SEED, at });
      ended.set(outcome.how, (ended.get(outcome.how) ?? 0) + 1);
      failures.push(...outcome.failures.map((failure) => `${at} ${outcome.name}: ${failure}`));
    }
    expect(failures).toEqual([]);
    expect(ended.get('refused') ?? 0).toBeGreaterThan(0);
  });

  it('is the same for the same numbers', async () => {
    const wanted = { reader, seed: SEED, at: 7 };
    const [one, other] = [await hostileInput(wanted), await hostileInput(wanted)];
    expect(Buffer.compare(one.bytes, other.bytes)).toBe(0);
    expect(one.name).toBe(other.name);
  });
});

describe('inputs that once did harm', () => {
  it('do none any more', async () => {
    for (const { was, ...wanted } of HOSTILE_REGRESSIONS)
      expect((await tryHostile(wanted)).failures, was).toEqual([]);
  });
});

describe('what is looked at', () => {
  const failuresOf = async (read: HostileReader['read']) =>
    (await tryInput({ ending: 'x', read }, { name: '', bytes: new Uint8Array(1) })).failures;

  it('is whether it throws, is silent, or writes where it was not asked to', async () => {
    const stranger = join(tmpdir(), `outside-${process.pid}`);
    expect(await failuresOf(async () => ({ how: 'read' }))).toEqual([]);
    expect(await failuresOf(() => Promise.reject(new TypeError('x')))).toEqual(['threw TypeError: x']);
    expect(await failuresOf(async () => ({ how: 'refused', words: '' }))).toEqual(['refused without a word']);
    const strayed = await failuresOf(async (path, folder) => {
      await writeFile(join(folder, 'inside'), 'x');
      await writeFile(stranger, 'x');
      await rename(path, join(folder, '..', 'beside'));
      await unlink(stranger);
      return { how: 'read' };
    });
    expect(strayed.map((line) => line.split(' outside')[0])).toEqual(['write', 'rename', 'unlink']);
  });
});

describe('badWords', () => {
  it('knows a sentence from what a program says to itself', () => {
    expect(badWords('“a.ndbg”没有打开：找不到这个文件。\n')).toEqual([]);
    expect(badWords('')).toHaveLength(1);
    expect(badWords('Unexpected token')).toHaveLength(1);
    expect(badWords('没有打开：undefined。')).toHaveLength(1);
    expect(badWords('没有打开')).toHaveLength(1);
  });
});

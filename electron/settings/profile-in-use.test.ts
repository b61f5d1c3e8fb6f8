import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readProfileFile } from '#shared/profile/read-profile-file';
import { ProfileInUse } from './profile-in-use';

let folder = '';
let text = '';
const failures: unknown[] = [];
const start = () =>
  new ProfileInUse({
    folder,
    now: () => new Date('2026-01-03T14:32:00Z'),
    onFailure: (error) => failures.push(error),
  });
const kept = () => join(folder, 'profile.json');

function profileIn(source: string) {
  const outcome = readProfileFile(source);
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.profile;
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'profile-in-use-'));
  text = await readFile('shared/profile/example-profile.ndyq', 'utf8');
  failures.length = 0;
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('ProfileInUse', () => {
  it('begins with none', () => {
    expect(start().state).toEqual({});
    expect(failures).toEqual([]);
  });

  it('keeps the text as it was read, over a start, until it is removed', async () => {
    const first = start();
    await first.use(profileIn(text), text);
    expect(await readFile(kept(), 'utf8')).toBe(text);
    const second = start();
    expect(second.state).toEqual({ profile: first.state.profile });
    await second.remove();
    expect(second.state).toEqual({});
    expect(start().state).toEqual({});
    await second.remove();
  });

  it('sets a damaged one aside, says so with its line, and goes on without', async () => {
    await writeFile(kept(), text.slice(0, 300));
    const { state } = start();
    expect(state.profile).toBeUndefined();
    expect(state.notice).toMatch(
      /^上次打开的本地要求文件有损坏，读不出来：第 \d+ 行第 \d+ 列：.+。它已改名为“profile\.damaged-20260103-143200\.json”，留在数据文件夹里。/,
    );
    expect(await readdir(folder)).toEqual(['profile.damaged-20260103-143200.json']);
    expect(await readFile(join(folder, 'profile.damaged-20260103-143200.json'), 'utf8')).toBe(
      text.slice(0, 300),
    );
    expect(start().state).toEqual({});
  });

  it.each([
    ['not UTF-8', Buffer.from([0xff, 0xfe, 0x41])],
    ['far too large', Buffer.alloc(300 * 1024, 0x20)],
  ])('sets aside what is %s', async (_what, bytes) => {
    await writeFile(kept(), bytes);
    expect(start().state.notice).toContain('读不出来');
    expect(await readdir(folder)).toEqual(['profile.damaged-20260103-143200.json']);
  });

  it('takes another after a damaged one, and says nothing more of it', async () => {
    await writeFile(kept(), '{');
    const profiles = start();
    await profiles.use(profileIn(text), text);
    expect(profiles.state).toEqual({ profile: profileIn(text) });
  });

  it('goes on without one the disk does not give', async () => {
    await rm(folder, { recursive: true });
    await writeFile(folder, 'a file where the folder should be');
    expect(start().state).toEqual({
      notice: '上次打开的本地要求文件没有读出来：找不到这个文件夹。现在没有按本地要求核对。',
    });
    expect(failures).toHaveLength(1);
  });

  it('keeps the former one in use where the new one cannot be kept', async () => {
    const profiles = start();
    await profiles.use(profileIn(text), text);
    await rm(folder, { recursive: true });
    await expect(profiles.use(profileIn(text.replace('示例市', '另一市')), text)).rejects.toThrow();
    expect(profiles.state.profile?.name).toBe('示例市 2025 年度');
  });
});

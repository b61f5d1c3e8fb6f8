import { mkdtempSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makePlainWriter } from '../../tests/support/plain-writer';
import { SessionNotes } from './session-notes';

const ID = '00000000-0001';
let folder = '';
let isOurs = true;
const onFailure = vi.fn<(error: unknown) => void>();
const writer = makePlainWriter();
/** What a new start of the program makes of what lies in the folder, once the one before has ended. */
async function start(): Promise<SessionNotes> {
  await writer.settled();
  return new SessionNotes({
    folder,
    writer,
    now: () => new Date('2025-01-03T14:32:00Z'),
    mayWrite: () => isOurs,
    onFailure,
  });
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'session-notes-'));
  isOurs = true;
  onFailure.mockReset();
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('SessionNotes', () => {
  it('tell once of a draft that was open when the program broke off', async () => {
    (await start()).opened(ID);
    const next = await start();
    expect(next.takeBroken()).toEqual({ ended: 'program', id: ID, openedAt: '2025-01-03T14:32:00.000Z' });
    expect(next.takeBroken()).toBeUndefined();
  });

  it('tell of nothing after it was left, or after nothing was open', async () => {
    expect((await start()).takeBroken()).toBeUndefined();
    const notes = await start();
    notes.opened(ID);
    notes.left();
    expect((await start()).takeBroken()).toBeUndefined();
  });

  it('write when a draft is opened and when it is left, and not at its saves', async () => {
    const notes = await start();
    notes.takeBroken();
    notes.left();
    expect(await readdir(folder)).toEqual([]);
    notes.opened(ID);
    await writer.settled();
    const written = await readFile(join(folder, 'session.json'), 'utf8');
    await writeFile(join(folder, 'session.json'), 'as it is');
    for (let save = 0; save < 10; save += 1) notes.saved(ID);
    await writer.settled();
    expect(await readFile(join(folder, 'session.json'), 'utf8')).toBe('as it is');
    expect(written).toContain(ID);
  });

  it('go on after a shutdown that was called off', async () => {
    const notes = await start();
    notes.opened(ID);
    notes.left();
    notes.saved(ID);
    expect((await start()).takeBroken()).toMatchObject({ id: ID });
  });

  it('keep the session that broke off when another draft is opened before anybody asks', async () => {
    (await start()).opened(ID);
    const next = await start();
    next.opened('00000000-0002');
    expect(next.takeBroken()).toMatchObject({ ended: 'program', id: ID });
  });

  it('tell the page that takes the place of one that broke down', async () => {
    const notes = await start();
    notes.pageBroke();
    expect(notes.takeBroken()).toBeUndefined();
    notes.opened(ID);
    notes.pageBroke();
    expect(notes.takeBroken()).toMatchObject({ ended: 'page', id: ID });
  });

  it.each(['{"open": {"id": "../..", "openedAt": 5}}', '{"open"', '\0\0\0', ''])(
    'are none where the file is damaged: %j',
    async (text) => {
      await writeFile(join(folder, 'session.json'), text);
      const notes = await start();
      expect(notes.takeBroken()).toBeUndefined();
      notes.opened(ID);
      expect((await start()).takeBroken()).toMatchObject({ id: ID });
    },
  );

  it('cost no draft where the disk refuses', async () => {
    await rm(folder, { recursive: true });
    await writeFile(folder, 'a file where the folder belongs');
    const notes = await start();
    notes.opened(ID);
    notes.left();
    expect(notes.takeBroken()).toBeUndefined();
    await writer.settled();
    expect(onFailure).toHaveBeenCalled();
    await rm(folder);
    await mkdir(folder);
  });

  it('neither read nor write where another computer has the folder', async () => {
    (await start()).opened(ID);
    isOurs = false;
    const other = await start();
    expect(other.takeBroken()).toBeUndefined();
    other.opened('00000000-0002');
    isOurs = true;
    expect((await start()).takeBroken()).toMatchObject({ id: ID });
  });
});

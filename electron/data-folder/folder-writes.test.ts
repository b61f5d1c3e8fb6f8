import { describe, expect, it } from 'vitest';
import type { FolderStanding } from '#shared/ipc/folder-standing';
import type { StoreWrite } from '../storing/store-write';
import { StoreWriter } from '../storing/store-writer';
import { FolderNotOurs, forgetfulWritesOf, writesOf } from './folder-writes';

const note = (value: number): StoreWrite => ({ kind: 'json', path: '/data/session.json', value: { value } });

/** Writes into a folder whose check takes as long as is said, each check its own time in milliseconds. */
function folder(checks: readonly number[]) {
  const done: StoreWrite[] = [];
  const writer = new StoreWriter({
    run: async (write) => {
      done.push(write);
      return {};
    },
  });
  const left = [...checks];
  const standing = { standing: 'ours' } as FolderStanding;
  const hold = {
    standing,
    isOurs: () => hold.standing.standing === 'ours',
    makeSureOfFolder: () => new Promise<void>((sure) => setTimeout(sure, left.shift() ?? 0)),
  };
  return { hold, writer, done };
}

describe.each([writesOf, forgetfulWritesOf])('%o', (writes) => {
  it('is waited for at the end of the program, also while the folder is still being looked at', async () => {
    const { hold, writer, done } = folder([30]);
    void writes(hold, writer).write(note(1));
    await writer.settled();
    expect(done).toEqual([note(1)]);
  });

  it('keeps the order in which a file was to be written, however long looking at the folder takes', async () => {
    const { hold, writer, done } = folder([30, 0]);
    const { write } = writes(hold, writer);
    await Promise.all([write(note(1)), write(note(2))]);
    expect(done).toEqual([note(1), note(2)]);
  });
});

it('writes nothing into a folder that is not there, and the next write is not kept back', async () => {
  const { hold, writer, done } = folder([]);
  const sure = hold.makeSureOfFolder;
  hold.makeSureOfFolder = () => Promise.reject(new Error('gone'));
  await expect(writesOf(hold, writer).write(note(1))).rejects.toThrow('gone');
  hold.makeSureOfFolder = sure;
  await writesOf(hold, writer).write(note(2));
  expect(done).toEqual([note(2)]);
});

it('refuses, or forgets, while the folder is another’s', async () => {
  const { hold, writer, done } = folder([]);
  hold.standing = { standing: 'closed', reason: 'noPermission' };
  await expect(writesOf(hold, writer).write(note(1))).rejects.toBeInstanceOf(FolderNotOurs);
  expect(await forgetfulWritesOf(hold, writer).write(note(1))).toEqual({});
  expect(done).toEqual([]);
});

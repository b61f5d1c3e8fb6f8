import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { firstFiles } from './first-files';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function followed() {
  const files = firstFiles();
  const given = vi.fn();
  void files.given.then(given);
  const givenWithin = async (milliseconds: number) => {
    await vi.advanceTimersByTimeAsync(milliseconds);
    return given.mock.calls.length;
  };
  return { ...files, givenWithin };
}

describe('the files a page begins with', () => {
  it('are not given with the page alone: its scripts are still to be asked for', async () => {
    const { note, givenWithin } = followed();
    note('/out/renderer/index.html');
    expect(await givenWithin(5000)).toBe(0);
  });

  it('are given when nothing more is asked for after a script', async () => {
    const { note, givenWithin } = followed();
    note('/out/renderer/index.html');
    note('/out/renderer/assets/index-1.js');
    expect(await givenWithin(6)).toBe(0);
    note('/out/renderer/assets/index-1.css');
    expect(await givenWithin(6)).toBe(0);
    expect(await givenWithin(6)).toBe(1);
  });

  it('are not waited for once the page is there, or never will be', async () => {
    const { over, note, givenWithin } = followed();
    over();
    expect(await givenWithin(0)).toBe(1);
    note('/out/renderer/assets/later.js');
    expect(await givenWithin(50)).toBe(1);
  });
});

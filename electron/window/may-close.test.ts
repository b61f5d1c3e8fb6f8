import { describe, expect, it, vi } from 'vitest';
import { type ClosingParts, mayClose } from './may-close';
import { makePageFlush } from './page-flush';

function parts(changes: Partial<ClosingParts>): ClosingParts {
  const unexpected = () => Promise.reject(new Error('must not be asked'));
  return {
    isEditing: () => true,
    flush: async () => ({ outcome: 'saved' }),
    saveHeld: async () => undefined,
    askUnsaved: unexpected,
    askSilent: unexpected,
    saveElsewhere: unexpected,
    ...changes,
  };
}

const failed = async () => ({ outcome: 'unsaved', message: '没有保存成功：磁盘空间不足。' }) as const;

describe('mayClose', () => {
  it('saves and closes without a question', async () => {
    expect(await mayClose(parts({}))).toBe(true);
  });

  it('does not even wait when nothing is open', async () => {
    const flush = vi.fn();
    expect(await mayClose(parts({ isEditing: () => false, flush }))).toBe(true);
    expect(flush).not.toHaveBeenCalled();
  });

  it('stays open when the person goes on editing', async () => {
    const askUnsaved = vi.fn(async () => 'edit' as const);
    expect(await mayClose(parts({ flush: failed, askUnsaved }))).toBe(false);
    expect(askUnsaved).toHaveBeenCalledWith('没有保存成功：磁盘空间不足。');
  });

  it('asks again until the report lies somewhere safe', async () => {
    const saveElsewhere = vi.fn().mockResolvedValueOnce(false).mockResolvedValueOnce(true);
    const askUnsaved = vi.fn(async () => 'elsewhere' as const);
    expect(await mayClose(parts({ flush: failed, askUnsaved, saveElsewhere }))).toBe(true);
    expect(askUnsaved).toHaveBeenCalledTimes(2);
  });

  it('lets the person decide about a page that does not answer', async () => {
    const flush = async () => ({ outcome: 'silent' }) as const;
    expect(await mayClose(parts({ flush, askSilent: async () => 'edit' }))).toBe(false);
    expect(await mayClose(parts({ flush, askSilent: async () => 'close' }))).toBe(true);
  });

  it('asks about what this process still holds, though the page has broken down or fallen silent', async () => {
    const saveHeld = async () => '没有保存成功：磁盘空间不足。';
    const askUnsaved = vi.fn(async () => 'edit' as const);
    expect(await mayClose(parts({ isEditing: () => false, saveHeld, askUnsaved }))).toBe(false);
    const silent = {
      flush: async () => ({ outcome: 'silent' }) as const,
      askSilent: async () => 'close' as const,
    };
    expect(await mayClose(parts({ ...silent, saveHeld, askUnsaved }))).toBe(false);
    expect(askUnsaved).toHaveBeenCalledTimes(2);
  });

  it('asks for one report after the other until each lies somewhere safe', async () => {
    const saveHeld = vi
      .fn<() => Promise<string | undefined>>()
      .mockResolvedValueOnce('没有保存成功：磁盘空间不足。')
      .mockResolvedValueOnce(undefined);
    const askUnsaved = vi.fn(async () => 'elsewhere' as const);
    const saveElsewhere = vi.fn(async () => true);
    expect(await mayClose(parts({ flush: failed, saveHeld, askUnsaved, saveElsewhere }))).toBe(true);
    expect(saveElsewhere).toHaveBeenCalledTimes(2);
  });
});

describe('the flush of the page', () => {
  const flushOf = (tellPage: () => void, timeLimit: number, isWriting = () => false) =>
    makePageFlush({ tellPage, timeLimit, isWriting, writingLimit: 250 });

  it('is answered by the page', async () => {
    const flush = flushOf(() => queueMicrotask(() => flush.answered({ saved: true })), 1000);
    expect(await flush.request()).toEqual({ outcome: 'saved' });
  });

  it('carries the page’s own words when saving failed', async () => {
    const flush = flushOf(() => flush.answered({ saved: false, message: '磁盘空间不足。' }), 1000);
    expect(await flush.request()).toEqual({ outcome: 'unsaved', message: '磁盘空间不足。' });
  });

  it('does not wait for ever', async () => {
    expect(await flushOf(() => undefined, 5).request()).toEqual({ outcome: 'silent' });
  });

  it('takes an answer nobody waits for', () => {
    expect(() => flushOf(() => undefined, 5).answered({ saved: true })).not.toThrow();
  });

  it('takes a slow disk for no silence, and says so when it is too slow', async () => {
    let writing = true;
    const flush = flushOf(
      () => undefined,
      5,
      () => writing,
    );
    setTimeout(() => flush.answered({ saved: true }), 120);
    expect(await flush.request()).toEqual({ outcome: 'saved' });
    expect(await flush.request()).toMatchObject({
      outcome: 'unsaved',
      message: expect.stringContaining('磁盘很慢'),
    });
    setTimeout(() => {
      writing = false;
    }, 50);
    expect(await flush.request()).toEqual({ outcome: 'silent' });
  });
});

import { describe, expect, it } from 'vitest';
import { DraftUnavailable } from '../drafts/draft-unavailable';
import { failureInWords } from './failure-in-words';

describe('failureInWords', () => {
  it('tells what the library says of a draft', () => {
    expect(failureInWords(new DraftUnavailable('这份草稿已不在列表里。'))).toBe('这份草稿已不在列表里。');
  });

  it('tells why the disk refused, and never its code or a path', () => {
    const full = Object.assign(new Error('ENOSPC: no space left, write /home/x'), { code: 'ENOSPC' });
    expect(failureInWords(full)).toBe('没有完成：磁盘空间不足。');
  });

  it('has nothing to tell of a fault of ours', () => {
    expect(failureInWords(new TypeError('x is undefined'))).toBeUndefined();
    expect(failureInWords(Object.assign(new Error(), { code: 'ERR_INVALID_ARG_TYPE' }))).toBeUndefined();
    expect(failureInWords('nothing')).toBeUndefined();
  });
});

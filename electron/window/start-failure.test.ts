import { describe, expect, it, vi } from 'vitest';
import { tellStartFailure } from './start-failure';

const told = (error: unknown) => {
  const showMessageBoxSync = vi.fn(() => 0);
  tellStartFailure({ showMessageBoxSync }, error, '/home/x/.config/annual-disclosure-report');
  return JSON.stringify(showMessageBoxSync.mock.calls);
};

describe('tellStartFailure', () => {
  it('says what the disk refused, where, and that the drafts are untouched', () => {
    const text = told(Object.assign(new Error('EROFS: read-only file system, mkdir'), { code: 'EROFS' }));
    expect(text).toContain('此位置不能写入（写保护）。草稿没有改动。');
    expect(text).toContain('/home/x/.config/annual-disclosure-report');
    expect(text).not.toMatch(/EROFS|mkdir/);
  });

  it('shows nothing of a fault of ours', () => {
    const text = told(new TypeError('x is undefined'));
    expect(text).toContain('软件内部出了问题。草稿没有改动。');
    expect(text).not.toMatch(/undefined/);
  });
});

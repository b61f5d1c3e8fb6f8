import { describe, expect, it } from 'vitest';
import { writtenLength } from './written-length';

describe('writtenLength', () => {
  it('counts Chinese, digits and punctuation, not blanks and line breaks', () => {
    expect(writtenLength('　　本单位 2024 年\n共收到申请 6 件。')).toBe(16);
  });

  it('counts a rare character outside the basic plane once', () => {
    expect(writtenLength('𠮷')).toBe(1);
  });

  it('finds nothing in an empty text', () => {
    expect(writtenLength(' \n　')).toBe(0);
  });
});

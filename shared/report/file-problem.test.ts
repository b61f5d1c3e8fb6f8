import { describe, expect, it } from 'vitest';
import { FILE_PROBLEM_CODES, fileProblem, isDamage } from './file-problem';

describe('the sentences of file problems', () => {
  it.each(FILE_PROBLEM_CODES)('%s: what it is and what to do, without codes, apology or shouting', (code) => {
    const { message } = fileProblem(code, 'requests.granted.total', '12');
    expect(message).toMatch(/。$/);
    expect(message.split('。').length, message).toBeGreaterThan(2);
    expect(message).not.toMatch(/[!！]|抱歉|错误|undefined/);
    expect(message).toMatch(/请/);
  });

  it('are one for each problem', () => {
    const sentences = FILE_PROBLEM_CODES.map((code) => fileProblem(code, 'a', 'b').message);
    expect(new Set(sentences).size).toBe(FILE_PROBLEM_CODES.length);
  });

  it('offer reading what is sound only where there can be something', () => {
    for (const code of FILE_PROBLEM_CODES) {
      if (/点“打开”，/.test(fileProblem(code).message)) expect(isDamage(code), code).toBe(true);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { errorTrace } from './error-trace';

describe('errorTrace', () => {
  it('tells kind and places, and nothing of message, folders and functions', () => {
    const error = Object.assign(new TypeError('“城关镇” not found in /home/clerk/年报'), { code: 'ENOENT' });
    error.stack = [
      `TypeError: ${error.message}`,
      '    at 城关镇 (/home/clerk/程序/main.cjs:12:34)',
      '    at async app://report/assets/index-D1f.js:1:2',
      '    at node:internal/process/task_queues:95:5',
    ].join('\n');
    expect(errorTrace(error)).toEqual({
      kind: 'TypeError ENOENT',
      frames: ['main.cjs:12:34', 'index-D1f.js:1:2'],
    });
  });

  it('is not taken in by a message, a name or a code that tells of people', () => {
    const error = new Error('城关镇\n    at zhangsan (13912345678.js:1:1)');
    const own = errorTrace(error).frames;
    expect(own.length).toBeGreaterThan(0);
    expect(own.join()).not.toContain('139');
    error.name = '张三';
    expect(errorTrace(Object.assign(error, { code: 'secret 城关镇' })).kind).toBe('Error');
  });

  it('says of what is no error only what it is', () => {
    expect(errorTrace('城关镇')).toEqual({ kind: 'String', frames: [] });
    expect(errorTrace(undefined)).toEqual({ kind: 'Undefined', frames: [] });
    expect(errorTrace({ name: '城关镇' })).toEqual({ kind: 'Object', frames: [] });
  });

  it('keeps a bounded number of places', () => {
    const error = new Error('');
    error.stack = `Error\n${'    at a.js:1:1\n'.repeat(50)}`;
    expect(errorTrace(error).frames).toHaveLength(12);
  });
});

import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { fileFailure } from './file-failure';

describe('fileFailure', () => {
  it('names the reason of a real failure', async () => {
    const missing = await readFile(`${tmpdir()}/no-such-file-here`).catch((error: unknown) => error);
    const folder = await readFile(tmpdir()).catch((error: unknown) => error);
    expect(fileFailure(missing)).toBe('找不到这个文件或文件夹');
    expect(fileFailure(folder)).toBe('这个名字是一个文件夹');
  });

  it('never shows a code or a path, whatever failed', () => {
    const strange = Object.assign(new Error('EWHAT: /home/clerk/报告.ndbg'), { code: 'EWHAT' });
    expect(fileFailure(strange)).toBe('磁盘没有完成这次读写');
    expect(fileFailure('text')).toBe('磁盘没有完成这次读写');
  });
});

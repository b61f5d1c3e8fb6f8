import { describe, expect, it } from 'vitest';
import { USUAL_PAPER } from '#shared/report/paper-options';
import { readCommand } from './read-command';

const message = (...args: string[]) => {
  const command = readCommand(args);
  return command.name === 'unusable' ? command.message : command;
};

describe('readCommand', () => {
  it('reads check', () => {
    expect(readCommand(['check', 'a.ndbg'])).toEqual({ name: 'check', file: 'a.ndbg' });
    expect(readCommand(['check', '--previous', 'b.ndbg', 'a.ndbg'])).toEqual({
      name: 'check',
      file: 'a.ndbg',
      previous: 'b.ndbg',
    });
    expect(readCommand(['check', '--previous=b.ndbg', '--', '--a.ndbg'])).toEqual({
      name: 'check',
      file: '--a.ndbg',
      previous: 'b.ndbg',
    });
  });

  it('reads a local profile for both', () => {
    expect(readCommand(['check', 'a.ndbg', '--profile', 'b.ndyq'])).toEqual({
      name: 'check',
      file: 'a.ndbg',
      profile: 'b.ndyq',
    });
    expect(
      readCommand(['export', 'a.ndbg', '--to', 'pdf', '--out', 'a.pdf', '--profile=b.ndyq']),
    ).toMatchObject({ profile: 'b.ndyq' });
    expect(message('check', 'a', '--profile')).toBe('参数“--profile”后面要写内容。用 --help 查看用法。');
  });

  it('reads export', () => {
    expect(readCommand(['export', 'a.ndbg', '--to', 'pdf', '--out', 'a.pdf', '--draft'])).toEqual({
      name: 'export',
      file: 'a.ndbg',
      format: 'pdf',
      out: 'a.pdf',
      draft: true,
      withExplanations: false,
      replaces: false,
      paper: USUAL_PAPER,
    });
    expect(readCommand(['export', 'a.ndbg', '--to=json', '--out=b.ndbg'])).toMatchObject({
      format: 'json',
      draft: false,
      withExplanations: false,
      replaces: false,
      paper: USUAL_PAPER,
    });
  });

  it('shows help when asked, and when nothing is', () => {
    expect(readCommand([])).toEqual({ name: 'help' });
    expect(readCommand(['--help'])).toEqual({ name: 'help' });
    expect(readCommand(['check', '-h'])).toEqual({ name: 'help' });
  });

  it('tells its version when nothing else is asked', () => {
    expect(readCommand(['--version'])).toEqual({ name: 'version' });
    expect(message('check', 'a.ndbg', '--version')).toBe(
      '命令“check”没有参数“--version”。用 --help 查看用法。',
    );
  });

  it('reads the export of the folder that is handed over, which is never a draft', () => {
    const line = ['export', 'a.ndbg', '--to', 'folder', '--out', 'a'];
    expect(readCommand(line)).toMatchObject({ format: 'folder', draft: false, replaces: false });
    expect(readCommand([...line, '--replace'])).toMatchObject({ replaces: true });
    expect(readCommand([...line, '--draft'])).toMatchObject({
      message: '上报文件夹里都是正式稿，“--draft”用于单个文件。用 --help 查看用法。',
    });
    expect(readCommand(['export', 'a', '--to=pdf', '--out=b', '--replace'])).toMatchObject({
      message: '“--replace”只用于“--to folder”。用 --help 查看用法。',
    });
  });

  it('says in one line what is wrong', () => {
    expect(message('chek', 'a.ndbg')).toBe('不认识的命令“chek”。用 --help 查看用法。');
    expect(message('check')).toBe('命令“check”后面要写文件名。用 --help 查看用法。');
    expect(message('check', 'a', 'b')).toBe('命令“check”一次只读一个文件，多出“b”。用 --help 查看用法。');
    expect(message('check', 'a', '--to', 'pdf')).toBe('命令“check”没有参数“--to”。用 --help 查看用法。');
    expect(message('check', 'a', '--previous')).toBe('参数“--previous”后面要写内容。用 --help 查看用法。');
    expect(message('export', 'a', '--to=json', '--out=b', '--with-explanations')).toBe(
      '“--with-explanations”只用于“--to pdf”、“--to docx”、“--to folder”。用 --help 查看用法。',
    );
    expect(message('export', 'a', '--draft=no')).toBe('参数“--draft”后面不写内容。用 --help 查看用法。');
    expect(message('check', 'a', '--strict')).toBe('命令“check”没有参数“--strict”。用 --help 查看用法。');
    expect(message('export', 'a', '--out', 'b')).toContain('--to');
    expect(message('export', 'a', '--to', 'pdf')).toContain('--out');
    expect(message('export', 'a', '--to', 'pdf', '--out=')).toBe(
      '参数“--out”后面要写内容。用 --help 查看用法。',
    );
    expect(message('export', 'a', '--to', 'wps', '--out', 'b')).toBe(
      '不认识的格式“wps”。用 --help 查看用法。',
    );
  });

  it('reads what to import, and which of two contents to take', () => {
    const taken = { name: 'import', file: 'a.docx', out: 'b' };
    expect(readCommand(['import', 'a.docx', '--out', 'b'])).toEqual(taken);
    expect(readCommand(['import', 'a.docx', '--out', 'b', '--use', 'document'])).toEqual({
      ...taken,
      use: 'document',
    });
    expect(message('import', 'a.docx')).toContain('--out');
    expect(message('import', 'a.docx', '--out', 'b', '--use', 'both')).toContain('data 或 document');
    expect(message('import', 'a.docx', '--out', 'b', '--draft')).toContain('没有参数“--draft”');
  });

  it('says what comes later', () => {
    expect(message('consolidate', 'a', 'b')).toBe('命令“consolidate”本版本还没有，以后的版本提供。');
  });
});

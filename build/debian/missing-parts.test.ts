import { describe, expect, it } from 'vitest';
import { missingCommandParts, missingLibraries } from './missing-parts';

describe('missingLibraries', () => {
  it('reads what ldd could not find and nothing else', () => {
    const ldd = [
      '\tlinux-vdso.so.1 (0x00007ffc)',
      '\tlibgtk-3.so.0 => not found',
      '\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f)',
      '\tlibnss3.so => not found',
    ].join('\n');
    expect(missingLibraries(ldd)).toEqual(['libgtk-3.so.0', 'libnss3.so']);
    expect(missingLibraries('\tnot a dynamic executable')).toEqual([]);
  });
});

describe('missingCommandParts', () => {
  it('looks through every folder of the search path', () => {
    const node = { name: process.execPath.split('/').at(-1) ?? '', packages: ['nodejs'] };
    const folder = process.execPath.slice(0, process.execPath.lastIndexOf('/'));
    expect(missingCommandParts([node], `/nowhere:${folder}`)).toEqual([]);
    expect(missingCommandParts([node], '/nowhere')).toEqual([node]);
  });

  it('looks for a file that is named by its whole path nowhere else', () => {
    const [node, none] = [process.execPath, '/nowhere/backend'].map((name) => ({ name, packages: [] }));
    expect(
      missingCommandParts(
        [node, none].flatMap((part) => part ?? []),
        '',
      ),
    ).toEqual([none]);
  });
});

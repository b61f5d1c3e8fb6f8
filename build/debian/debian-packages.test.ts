import { describe, expect, it } from 'vitest';
import { packagesFor } from './debian-packages';
import { libraryParts, pdfReaderParts } from './system-parts';

const partsNamed = (...names: string[]) => libraryParts.filter(({ name }) => names.includes(name));

describe('packagesFor', () => {
  it('takes the name this Debian knows, the newer first', () => {
    const parts = partsNamed('libgtk-3.so.0', 'libasound.so.2');
    expect(packagesFor(parts, new Set(['libgtk-3-0', 'libasound2']))).toEqual(['libgtk-3-0', 'libasound2']);
    expect(packagesFor(parts, new Set(['libgtk-3-0t64', 'libasound2t64', 'libasound2']))).toEqual([
      'libgtk-3-0t64',
      'libasound2t64',
    ]);
  });

  it('falls back to the older name where the package lists are empty', () => {
    expect(packagesFor(partsNamed('libgtk-3.so.0'), new Set())).toEqual(['libgtk-3-0']);
  });

  it('names a package once, however many of its parts are missing', () => {
    expect(packagesFor(pdfReaderParts, new Set(['poppler-utils', 'qpdf']))).toEqual([
      'poppler-utils',
      'qpdf',
    ]);
  });
});

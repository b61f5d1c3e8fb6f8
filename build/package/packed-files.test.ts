import { describe, expect, it } from 'vitest';
import { strayFiles } from './packed-files';

describe('strayFiles', () => {
  it('lets the built program pass', () => {
    expect(
      strayFiles(['/package.json', '/out', '/out/main', '/out/main/main.cjs', '/out/fonts/song.ttf']),
    ).toEqual([]);
  });

  it('finds sources, packages and left-overs of other commands', () => {
    const stray = ['/electron/main.ts', '/node_modules', '/out/demo/report.pdf', '/out/main-old/main.cjs'];
    expect(strayFiles(['/package.json', ...stray])).toEqual(stray);
  });
});

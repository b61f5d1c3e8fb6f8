import { describe, expect, it } from 'vitest';
import { isOurAddress } from './page-address';
import { mediaType, pageFile } from './page-files';

const folders = { page: '/program/out/renderer', fonts: '/program/out/fonts' };

describe('pageFile', () => {
  it.each([
    ['app://report/index.html', '/program/out/renderer/index.html'],
    ['app://report/', '/program/out/renderer/index.html'],
    ['app://report/assets/index-1a2b.js?v=1#x', '/program/out/renderer/assets/index-1a2b.js'],
    ['app://report/fonts/serif.ttf', '/program/out/fonts/serif.ttf'],
    ['app://report/%E5%AD%97.css', '/program/out/renderer/字.css'],
  ])('finds %s', (address, file) => {
    expect(pageFile(address, folders)).toBe(file);
  });

  it.each([
    ['a step up, encoded', 'app://report/..%2fmain%2fmain.cjs'],
    ['a step up, encoded after a folder', 'app://report/assets/..%2f..%2fmain%2fmain.cjs'],
    ['a step up out of the fonts', 'app://report/fonts/..%2f..%2fpackage.json'],
    ['an absolute path, encoded', 'app://report/..%2f..%2f..%2f..%2fetc%2fpasswd'],
    ['a neighbour folder with the same beginning', 'app://report/..%2frenderer-other%2findex.html'],
    ['the folder itself', 'app://report/.%2f'],
    ['a zero byte', 'app://report/index.html%00.png'],
    ['a broken encoding', 'app://report/%E5%AD'],
    ['another host', 'app://other/index.html'],
    ['another scheme', 'file:///program/out/renderer/index.html'],
    ['a name before the host', 'app://clerk@report/index.html'],
    ['no address', 'index.html'],
  ])('refuses %s', (_name, address) => {
    expect(pageFile(address, folders)).toBeUndefined();
  });

  it('meets steps up that the parser of addresses folds away inside the folder', () => {
    expect(pageFile('app://report/../main/main.cjs', folders)).toBe('/program/out/renderer/main/main.cjs');
    expect(pageFile('app://report/%2e%2e/package.json', folders)).toBe('/program/out/renderer/package.json');
  });

  it('keeps an absolute path inside the folder', () => {
    expect(pageFile('app://report//etc/passwd', folders)).toBe('/program/out/renderer/etc/passwd');
  });
});

describe('isOurAddress', () => {
  it('is not taken in by an address that only mentions ours', () => {
    expect(isOurAddress('https://example.org/?next=app://report/')).toBe(false);
    expect(isOurAddress('app://report.example.org/')).toBe(false);
    expect(isOurAddress('about:blank')).toBe(false);
    expect(isOurAddress('app://report/index.html?print=1')).toBe(true);
  });
});

describe('mediaType', () => {
  it('names scripts, and takes anything unknown for bytes', () => {
    expect(mediaType('a/b.MJS')).toContain('text/javascript');
    expect(mediaType('a/b.exe')).toBe('application/octet-stream');
  });
});

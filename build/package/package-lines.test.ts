import { describe, expect, it } from 'vitest';
import { lineOfThisMachine, PACKAGE_LINES, packageLine } from './package-lines';

describe('PACKAGE_LINES', () => {
  it('are those of the offices: Windows 10 and 11, Windows 7, Linux on both kinds of processor', () => {
    const summary = PACKAGE_LINES.map(
      ({ id, archs, ownTargets, builderTargets }) =>
        `${id}: ${archs.join('+')}: ${[...ownTargets, ...builderTargets].join(', ')}`,
    );
    expect(summary).toEqual([
      'windows: x64: nsis, zip',
      'windows-7: x64+ia32: nsis, zip',
      'linux-x64: x64: deb, tar.gz, AppImage',
      'linux-arm64: arm64: deb, tar.gz, AppImage',
    ]);
  });
});

describe('packageLine', () => {
  it('refuses a name there is not, with those there are', () => {
    expect(() => packageLine('macos')).toThrow(/macos.*windows-7/);
  });
});

describe('lineOfThisMachine', () => {
  it('is the line of the system and the processor', () => {
    expect(lineOfThisMachine('linux', 'arm64')?.id).toBe('linux-arm64');
    expect(lineOfThisMachine('win32', 'x64')?.id).toBe('windows');
    expect(lineOfThisMachine('darwin', 'arm64')).toBeUndefined();
  });
});

import { pinnedElectronVersion } from '../runtime/official-runtime';

/** One way the program is packed for a kind of PC. The code is the same in all of them. */
export interface PackageLine {
  readonly id: PackageLineId;
  readonly platform: 'win32' | 'linux';
  readonly archs: readonly PackageArch[];
  readonly electronVersion: string;
  /** Made by electron-builder, with tools it downloads. */
  readonly builderTargets: readonly ('nsis' | 'zip' | 'AppImage')[];
  /** Made by our own code from the unpacked program, with what Debian has. */
  readonly ownTargets: readonly ('deb' | 'tar.gz')[];
  /** How the system is called in file names. */
  readonly label: string;
}

/** electron-builder's names of the processors we pack for. */
export type PackageArch = 'x64' | 'ia32' | 'arm64';

export type PackageLineId = 'windows' | 'windows-7' | 'linux-x64' | 'linux-arm64';

/** The last Electron that starts on Windows 7: Chromium 108 and Node 16.17. It is no longer mended by anybody. */
export const WINDOWS_7_ELECTRON = '22.3.27';

export const PACKAGE_LINES: readonly PackageLine[] = [
  {
    id: 'windows',
    platform: 'win32',
    archs: ['x64'],
    electronVersion: pinnedElectronVersion,
    builderTargets: ['nsis', 'zip'],
    ownTargets: [],
    label: 'windows',
  },
  {
    id: 'windows-7',
    platform: 'win32',
    archs: ['x64', 'ia32'],
    electronVersion: WINDOWS_7_ELECTRON,
    builderTargets: ['nsis', 'zip'],
    ownTargets: [],
    label: 'windows7',
  },
  {
    id: 'linux-x64',
    platform: 'linux',
    archs: ['x64'],
    electronVersion: pinnedElectronVersion,
    builderTargets: ['AppImage'],
    ownTargets: ['deb', 'tar.gz'],
    label: 'linux',
  },
  {
    id: 'linux-arm64',
    platform: 'linux',
    archs: ['arm64'],
    electronVersion: pinnedElectronVersion,
    builderTargets: ['AppImage'],
    ownTargets: ['deb', 'tar.gz'],
    label: 'linux',
  },
];

/** The line of a name, refused in words when there is none. */
export function packageLine(id: string): PackageLine {
  const line = PACKAGE_LINES.find((candidate) => candidate.id === id);
  if (line === undefined)
    throw new Error(
      `There is no package line ${id}; there are ${PACKAGE_LINES.map((one) => one.id).join(', ')}.`,
    );
  return line;
}

/** The line of the machine this runs on, if there is one. */
export function lineOfThisMachine(
  platform: NodeJS.Platform = process.platform,
  arch: string = process.arch,
): PackageLine | undefined {
  return PACKAGE_LINES.find(
    (line) => line.platform === platform && (line.archs as readonly string[]).includes(arch),
  );
}

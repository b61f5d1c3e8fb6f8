import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Configuration, LinuxConfiguration, NsisOptions, WindowsConfiguration } from 'electron-builder';
import { SUMATRA_FILES } from '../../electron/printing/sumatra-place';
import { icoFile, pngFolder } from '../icons/icon-set';
import { projectFolders, projectRoot } from '../project-folders';
import type { PackageLine } from './package-lines';
import { EXECUTABLE_NAME, PROGRAM, REPORT_FILE } from './program-facts';
import type { ShippedFuses } from './shipped-fuses';

export interface PackageOptions {
  readonly line: PackageLine;
  readonly electronVersion: string;
  /** An unpacked Electron to pack; without one electron-builder downloads that version. */
  readonly electronFolder?: string;
  /** Where the package goes. */
  readonly output: string;
  readonly fuses: ShippedFuses;
}

const source = (path: string) => join(projectRoot, 'build/package', path);

/** How the program is packed, for one line. Which parts of this are tried and which are not is told in the README. */
export function builderConfiguration({
  line,
  electronVersion,
  electronFolder,
  output,
  fuses,
}: PackageOptions): Configuration {
  return {
    appId: PROGRAM.appId,
    productName: PROGRAM.productName,
    copyright: PROGRAM.copyright,
    executableName: EXECUTABLE_NAME,
    artifactName: artifactName(line),
    directories: { output, buildResources: 'build/package' },
    electronVersion,
    ...(electronFolder === undefined ? {} : { electronDist: electronFolder }),
    // Everything is bundled: neither node_modules nor what commands leave in out/ belongs in the archive.
    files: ['out/{main,preload,renderer,fonts}/**', 'package.json', '!node_modules/**'],
    extraFiles: [{ from: source('licence.txt'), to: 'licence.txt' }],
    asar: true,
    npmRebuild: false,
    electronLanguages: ['zh-CN', 'en-US'],
    electronFuses: fuses,
    // No update is ever looked for, so nothing that describes one is made or packed.
    publish: null,
    // An Electron folder carries a default app; the program that people start must have no other app in it.
    afterPack: ({ appOutDir }) => rm(join(appOutDir, 'resources/default_app.asar'), { force: true }),
    ...(line.platform === 'win32' ? { win: windows(line), nsis: nsis(line) } : { linux: linux(line) }),
  };
}

function artifactName({ label }: PackageLine): string {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: electron-builder fills these in.
  const names = ['${version}', '${arch}', '${ext}'] as const;
  return `${EXECUTABLE_NAME}-${names[0]}-${label}-${names[1]}.${names[2]}`;
}

function windows({ builderTargets, archs }: PackageLine): WindowsConfiguration {
  return {
    target: builderTargets.map((target) => ({ target, arch: [...archs] })),
    icon: icoFile('program'),
    extraResources: [
      { from: icoFile('report-file'), to: 'report-file.ico' },
      // Outside the archive: nothing in one can be started.
      { from: join(projectFolders.out, SUMATRA_FILES.folder), to: SUMATRA_FILES.folder },
    ],
    requestedExecutionLevel: 'asInvoker',
    // There is no certificate to sign with; a signature is asked for nowhere.
    signAndEditExecutable: true,
  };
}

function nsis({ id }: PackageLine): NsisOptions {
  return {
    oneClick: false,
    perMachine: false,
    allowElevation: false,
    packElevateHelper: false,
    allowToChangeInstallationDirectory: true,
    createDesktopShortcut: true,
    createStartMenuShortcut: false,
    shortcutName: PROGRAM.productName,
    uninstallDisplayName: PROGRAM.productName,
    deleteAppDataOnUninstall: false,
    differentialPackage: false,
    installerLanguages: ['zh_CN'],
    language: '2052',
    multiLanguageInstaller: false,
    displayLanguageSelector: false,
    installerIcon: icoFile('program'),
    uninstallerIcon: icoFile('program'),
    license: source('licence.txt'),
    include: source(id === 'windows-7' ? 'windows/installer.nsh' : 'windows/windows-10.nsh'),
  };
}

function linux({ builderTargets, archs }: PackageLine): LinuxConfiguration {
  return {
    target: builderTargets.map((target) => ({ target, arch: [...archs] })),
    category: 'Office',
    icon: pngFolder('program'),
    synopsis: PROGRAM.synopsis,
    description: PROGRAM.description,
    maintainer: PROGRAM.maintainer,
    syncDesktopName: true,
    fileAssociations: [
      {
        ext: REPORT_FILE.extension,
        name: REPORT_FILE.name,
        description: REPORT_FILE.description,
        mimeType: REPORT_FILE.mimeType,
      },
    ],
  };
}

import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Configuration } from 'electron-builder';
import type { ElectronRuntime } from '../runtime/electron-runtime';
import { EXECUTABLE_NAME } from './package-place';
import type { ShippedFuses } from './shipped-fuses';

export interface PackageOptions {
  readonly runtime: ElectronRuntime;
  readonly electronVersion: string;
  /** Where the package goes. */
  readonly output: string;
  /** Absent for the package that tests drive: Playwright cannot attach to a program whose inspect fuse is off. */
  readonly fuses?: ShippedFuses;
}

/**
 * How the program is packed. Only the `dir` target is tried in our tests; `nsis`, `zip`, `deb`, `AppImage` and
 * `tar.gz` download tools of electron-builder's and are untried wherever those cannot be fetched.
 */
export function builderConfiguration({
  runtime,
  electronVersion,
  output,
  fuses,
}: PackageOptions): Configuration {
  return {
    appId: 'cn.gov.disclosure.annual-report',
    executableName: EXECUTABLE_NAME,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: electron-builder fills these in.
    artifactName: 'annual-report-${version}-${os}-${arch}.${ext}',
    directories: { output, buildResources: 'build' },
    electronVersion,
    electronDist: runtime.folder,
    // Everything is bundled: neither node_modules nor what commands leave in out/ belongs in the archive.
    files: ['out/{main,preload,renderer,fonts}/**', 'package.json', '!node_modules/**'],
    asar: true,
    npmRebuild: false,
    electronLanguages: ['zh-CN', 'en-US'],
    fileAssociations: [
      {
        ext: 'ndbg',
        name: '年度报告',
        description: '政府信息公开工作年度报告',
        mimeType: 'application/x-ndbg',
      },
    ],
    linux: {
      target: ['deb', 'AppImage', 'tar.gz'],
      category: 'Office',
      icon: 'build/icon.png',
      synopsis: '政府信息公开工作年度报告：填报、检查、打印',
      maintainer: 'annual-disclosure-report developers <noreply@localhost>',
    },
    win: { target: ['nsis', 'zip'], icon: 'build/icon.png' },
    nsis: { oneClick: false, perMachine: false, allowToChangeInstallationDirectory: true, language: '2052' },
    ...(fuses === undefined ? {} : { electronFuses: fuses }),
    // An Electron folder carries a default app; the program that people start must have no other app in it.
    afterPack: ({ appOutDir }) => rm(join(appOutDir, 'resources/default_app.asar'), { force: true }),
  };
}

import { archFromString, build, type PackagerOptions, Platform, type PublishOptions } from 'electron-builder';
import { makeIcons } from '../icons/icon-set';
import { writePackageList } from '../program-files/write-file-list';
import { projectRoot } from '../project-folders';
import { builderConfiguration } from './builder-configuration';
import type { PackageArch, PackageLine } from './package-lines';
import { archiveIn, executableIn, unpackedFolder } from './package-place';
import { requireOnlyProgramFiles } from './packed-files';
import { fusesOfVersion, requireFuses, shippedFuses } from './shipped-fuses';

export interface LineRequest {
  readonly line: PackageLine;
  readonly arch: PackageArch;
  readonly electronVersion: string;
  /** An unpacked Electron to pack; without one electron-builder downloads that version. */
  readonly electronFolder?: string;
  readonly output: string;
}

/**
 * Packs the built program for one line into a folder that starts on its own, and checks what came out: nothing in
 * the archive but the program, and every fuse as it should stand, read from the very file people start.
 *
 * @returns the folder of the unpacked program
 */
export async function packLine(request: LineRequest): Promise<string> {
  const { line, arch, output } = request;
  await makeIcons();
  await runBuilder(request, 'dir', {});
  const folder = unpackedFolder(output, line.platform, arch);
  requireOnlyProgramFiles(archiveIn(folder));
  await requireFuses(executableIn(folder, line.platform), fusesOf(request));
  // Last of all: nothing of the folder changes any more, whatever is made of it.
  await writePackageList(folder);
  return folder;
}

/**
 * Makes one of electron-builder's own targets of an unpacked program, whose files stay as they are.
 *
 * @returns the paths of what was made
 */
export async function makeBuilderTarget(
  request: LineRequest,
  target: PackageLine['builderTargets'][number],
  folder: string,
): Promise<string[]> {
  return runBuilder(request, target, { prepackaged: folder });
}

async function runBuilder(
  request: LineRequest,
  target: string,
  options: PackagerOptions & PublishOptions,
): Promise<string[]> {
  const platform = request.line.platform === 'win32' ? Platform.WINDOWS : Platform.LINUX;
  return build({
    projectDir: projectRoot,
    publish: 'never',
    targets: platform.createTarget(target, archFromString(request.arch)),
    config: builderConfiguration({ ...request, fuses: fusesOf(request) }),
    ...options,
  });
}

function fusesOf({ electronVersion, line }: LineRequest) {
  return shippedFuses(fusesOfVersion(electronVersion), line.platform);
}

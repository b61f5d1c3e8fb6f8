import { chmod, copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { libraryParts } from '../../debian/system-parts';
import { type IconName, PNG_SIZES, pngFile, svgFile } from '../../icons/icon-set';
import { EXECUTABLE_NAME, PROGRAM } from '../program-facts';
import { copyrightFile } from './copyright-file';
import { desktopEntry } from './desktop-entry';
import { fileTypeDefinition, iconOfFileType } from './file-type';

/** The names Debian has for the architectures we pack for. */
export type DebianArch = 'amd64' | 'arm64';

export interface DebianPackageRequest {
  /** The unpacked program. */
  readonly folder: string;
  readonly arch: DebianArch;
  /** The folder the package is written to. */
  readonly output: string;
  /** `xz` is what every Debian from 10 on reads; `none` spares tests half a minute. */
  readonly compression: 'xz' | 'none';
}

/**
 * What has to be there for the program to start: the libraries Electron is linked with, each under all the names
 * Debian has had for it, and the C library of Debian 10 and Kylin V10.
 */
export function debianDependencies(): string[] {
  const alternatives = libraryParts.map(({ packages }) => [...packages].reverse().join(' | '));
  return ['libc6 (>= 2.28)', ...new Set(alternatives)];
}

/** What makes it better: printing, and the desktop's knowledge of the program and its files. */
const RECOMMENDED = ['cups-client', 'desktop-file-utils', 'hicolor-icon-theme', 'shared-mime-info'];

/**
 * Makes a Debian package of an unpacked program with what every Debian has, dpkg and fakeroot. It carries no scripts
 * that run as root: desktops learn of the entry, the icons and the type of file through dpkg's triggers, and
 * removing the package removes all there is of it but what people wrote.
 *
 * @returns the package's path
 */
export async function makeDebianPackage(request: DebianPackageRequest): Promise<string> {
  // Not there on Windows, where npm leaves it out.
  const { default: debian } = await import('electron-installer-debian');

  class ProgramPackage extends debian.Installer {
    override get contentFunctions(): readonly string[] {
      return ['copyApplication', 'copyLinuxIcons', 'createBinarySymlink', 'createControl', 'createOwnFiles'];
    }

    /** Its own lists of dependencies are of desktops we do not ask for, and would be added to ours. */
    override async generateDefaults(): Promise<void> {
      await super.generateDefaults();
      Object.assign(this.defaults, {
        depends: [],
        recommends: [],
        suggests: [],
        enhances: [],
        preDepends: [],
      });
    }

    async createOwnFiles(): Promise<void> {
      for (const [path, content] of Object.entries(ownFiles())) await this.#write(path, content);
      for (const size of PNG_SIZES)
        await this.#copy(iconPath(`${size}x${size}`, 'png'), pngFile('report-file', size));
      await this.#copy(iconPath('scalable', 'svg'), svgFile('report-file'));
    }

    async #write(path: string, content: string): Promise<void> {
      const target = await this.#place(path);
      await writeFile(target, content);
      await chmod(target, 0o644);
    }

    async #copy(path: string, source: string): Promise<void> {
      const target = await this.#place(path);
      await copyFile(source, target);
      await chmod(target, 0o644);
    }

    async #place(path: string): Promise<string> {
      const target = join(this.stagingDir, path);
      await mkdir(dirname(target), { recursive: true, mode: 0o755 });
      return target;
    }
  }

  await mkdir(request.output, { recursive: true });
  const installer = new ProgramPackage({
    src: request.folder,
    dest: request.output,
    rename: (folder) => join(folder, `${EXECUTABLE_NAME}_${PROGRAM.version}_${request.arch}.deb`),
    logger: () => undefined,
    options: controlFields(request),
  });
  await installer.generateDefaults();
  installer.generateOptions();
  await installer.createStagingDir();
  await installer.createContents();
  await installer.createPackage();
  await installer.movePackage();
  const [file] = installer.options.packagePaths;
  if (file === undefined) throw new Error(`No Debian package came into ${request.output}.`);
  return file;
}

function controlFields({ arch, compression }: DebianPackageRequest): Readonly<Record<string, unknown>> {
  return {
    name: EXECUTABLE_NAME,
    bin: EXECUTABLE_NAME,
    version: PROGRAM.version,
    arch,
    compression,
    section: 'misc',
    priority: 'optional',
    maintainer: PROGRAM.maintainer,
    description: PROGRAM.synopsis,
    productDescription: PROGRAM.description,
    depends: debianDependencies(),
    recommends: RECOMMENDED,
    icon: {
      ...Object.fromEntries(PNG_SIZES.map((size) => [`${size}x${size}`, pngFile(programIcon, size)])),
      scalable: svgFile(programIcon),
    },
  };
}

const programIcon: IconName = 'program';

function iconPath(size: string, ending: 'png' | 'svg'): string {
  return `usr/share/icons/hicolor/${size}/mimetypes/${iconOfFileType()}.${ending}`;
}

function ownFiles(): Readonly<Record<string, string>> {
  return {
    [`usr/share/applications/${EXECUTABLE_NAME}.desktop`]: desktopEntry(),
    [`usr/share/mime/packages/${EXECUTABLE_NAME}.xml`]: fileTypeDefinition(),
    [`usr/share/doc/${EXECUTABLE_NAME}/copyright`]: copyrightFile(),
  };
}

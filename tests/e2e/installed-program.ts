import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { makeDebianPackage } from '../../build/package/linux/debian-package';
import { packageFolder } from '../../build/package/package-place';
import { EXECUTABLE_NAME } from '../../build/package/program-facts';

const DESKTOP_ENTRY = `/usr/share/applications/${EXECUTABLE_NAME}.desktop`;

/** The program where the package puts it; the command in the menu is a link to it. */
export const INSTALLED_EXECUTABLE = `/usr/lib/${EXECUTABLE_NAME}/${EXECUTABLE_NAME}`;

/** Where packages put things. What is written elsewhere is the person's own or no package's business. */
const SYSTEM_FOLDERS = ['/usr', '/etc', '/opt', '/srv', '/var/lib'];

/** What the package manager keeps of its own work, whichever package it was done for. */
const OWN_NOTES = /^\/var\/lib\/(apt|dpkg\/(status|available|diversions|lock|triggers\/|updates\/))/;

/** Why a package cannot be installed here, as the reason of a skipped test; undefined where it can. */
export const cannotInstall: string | undefined = whyNot();

function whyNot(): string | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0)
    return 'only root on Debian installs packages';
  const missing = ['apt-get', 'dpkg-deb', 'fakeroot', 'gio', 'xdg-mime', 'update-desktop-database'].filter(
    (name) => spawnSync('which', [name]).status !== 0,
  );
  if (missing.length > 0) return `${missing.join(', ')} not installed here`;
  return existsSync(INSTALLED_EXECUTABLE) ? 'the program is installed here already' : undefined;
}

/** Makes the Debian package of the shipped program; not compressed, which takes half a minute and proves nothing. */
export function makePackageToInstall(output: string): Promise<string> {
  return makeDebianPackage({
    folder: packageFolder('shipped'),
    arch: process.arch === 'arm64' ? 'arm64' : 'amd64',
    output,
    compression: 'none',
  });
}

/** Installs a package as an administrator does from a stick, with no network interface to fetch anything through. */
export function installOffline(file: string): void {
  aptGet(['install', '--no-install-recommends', file]);
}

/** Removes it again. There are no settings of the system's for `purge` to remove besides. */
export function uninstall(): void {
  aptGet(['remove', EXECUTABLE_NAME]);
}

function aptGet(args: readonly string[]): void {
  const options = ['-y', '-q', '-o', 'DPkg::Lock::Timeout=120', '-o', 'Dpkg::Use-Pty=0'];
  execFileSync('unshare', ['-n', 'apt-get', ...options, ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: 'pipe',
  });
}

/** Every file, folder and link a package may have put somewhere. */
export function systemFiles(): Set<string> {
  const listing = execFileSync('find', [...SYSTEM_FOLDERS, '-xdev'], {
    encoding: 'utf8',
    maxBuffer: 512 * 1024 * 1024,
  });
  return new Set(listing.split('\n').filter((path) => path !== '' && !OWN_NOTES.test(path)));
}

/** The command of the installed menu entry, as a desktop runs it for a file or for none. */
export function menuCommand(file?: string): string[] {
  const line = /^Exec=(.*)$/m.exec(readFileSync(DESKTOP_ENTRY, 'utf8'))?.[1] ?? '';
  return line.split(' ').flatMap((word) => (word === '%f' ? (file === undefined ? [] : [file]) : [word]));
}

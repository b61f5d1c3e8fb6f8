import { debianPackages } from './debian-packages';
import { installParts } from './install-parts';
import { missingCommandParts, missingLibraryParts } from './missing-parts';
import type { SystemPart } from './system-parts';

/**
 * Makes sure that what Electron and a command of ours need from the system is there. As root on Debian it installs
 * what is missing; otherwise it stops with one line to paste, because whatever came next would fail with a worse
 * message.
 */
export async function ensureParts(executable: string, commands: readonly SystemPart[] = []): Promise<void> {
  if (process.platform !== 'linux') return;
  const missing = await missingParts(executable, commands);
  if (missing.length === 0) return;
  if (missingCommandParts([{ name: 'apt-get', packages: [] }]).length > 0) {
    throw new Error(`This system lacks ${namesOf(missing)}. Install them and try again.`);
  }
  if (process.getuid?.() !== 0) {
    const packages = await debianPackages(missing);
    throw new Error(
      `System parts are missing. Paste this line: sudo apt-get install -y ${packages.join(' ')}`,
    );
  }
  await installParts(missing);
  const still = await missingParts(executable, commands);
  if (still.length > 0) throw new Error(`Installed, and still missing: ${namesOf(still)}.`);
}

async function missingParts(executable: string, commands: readonly SystemPart[]): Promise<SystemPart[]> {
  return [...(await missingLibraryParts(executable)), ...missingCommandParts(commands)];
}

function namesOf(parts: readonly SystemPart[]): string {
  return parts.map(({ name }) => name).join(', ');
}

import { runCommand } from '../run-command';
import type { SystemPart } from './system-parts';

/** The packages for some parts, each once: the first of its names that this Debian knows, else the oldest. */
export function packagesFor(parts: readonly SystemPart[], known: ReadonlySet<string>): string[] {
  const names = parts.map(({ packages }) => packages.find((name) => known.has(name)) ?? packages.at(-1));
  return [...new Set(names.filter((name) => name !== undefined))];
}

/** Asks this Debian's package lists for the packages of some parts. Needs no root. */
export async function debianPackages(parts: readonly SystemPart[]): Promise<string[]> {
  const names = [...new Set(parts.flatMap(({ packages }) => packages))];
  // Names it does not know make it exit with an error after it has shown the others.
  const { stdout } = await runCommand('apt-cache', ['show', ...names]);
  const known = [...stdout.matchAll(/^Package: (\S+)$/gm)].map((match) => match[1] ?? '');
  return packagesFor(parts, new Set(known));
}

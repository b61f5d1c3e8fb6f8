/** The C library of the oldest systems we pack for: Debian 10, Kylin V10, UOS 20. */
export const OLDEST_GLIBC = '2.28';

/** The newest `GLIBC_…` among versions of symbols, as `2.25`; undefined where none is asked for. */
export function newestGlibc(versions: readonly string[]): string | undefined {
  return versions
    .map((version) => /^GLIBC_(\d+(?:\.\d+)*)$/.exec(version)?.[1])
    .filter((version) => version !== undefined)
    .sort(compareVersions)
    .at(-1);
}

/** Less than zero where the first version is older. Parts are numbers: 2.9 is older than 2.28. */
export function compareVersions(first: string, second: string): number {
  const [a, b] = [first, second].map((version) => version.split('.').map(Number));
  for (let at = 0; at < Math.max(a?.length ?? 0, b?.length ?? 0); at += 1) {
    const difference = (a?.[at] ?? 0) - (b?.[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

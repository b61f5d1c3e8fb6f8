import { existsSync, renameSync } from 'node:fs';
import { parse } from 'node:path';

/**
 * Moves a file that cannot be read to another name in its folder (`name.damaged-20250103-143200.ext`), so that it is
 * neither lost nor overwritten. A rename, because it works on a full disk too.
 *
 * @returns the new path
 */
export function setAside(path: string, now: Date): string {
  const { dir, name, ext } = parse(path);
  const stamp = now.toISOString().slice(0, 19).replace(/[-:]/g, '').replace('T', '-');
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : `-${number}`;
    const target = `${dir}/${name}.damaged-${stamp}${suffix}${ext}`;
    if (existsSync(target)) continue;
    renameSync(path, target);
    return target;
  }
}

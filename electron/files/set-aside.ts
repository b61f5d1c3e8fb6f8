import { existsSync, renameSync } from 'node:fs';
import { parse } from 'node:path';

/** Why a file is put aside, as its new name says it: it cannot be read, or others have put it there. */
export type AsideReason = 'damaged' | 'outside';

/**
 * Moves a file to another name in its folder (`name.damaged-20250103-143200.ext`), so that it is neither lost nor
 * overwritten. A rename, because it works on a full disk too.
 *
 * @returns the new path
 */
export function setAside(path: string, now: Date, reason: AsideReason = 'damaged'): string {
  const { dir, name, ext } = parse(path);
  const stamp = now.toISOString().slice(0, 19).replace(/[-:]/g, '').replace('T', '-');
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : `-${number}`;
    const target = `${dir}/${name}.${reason}-${stamp}${suffix}${ext}`;
    if (existsSync(target)) continue;
    renameSync(path, target);
    return target;
  }
}

import { STAGED_ENDING } from './staged-write';

/** Names of electron-store's own temporary files beside a staged one. */
const TEMPORARY = new RegExp(`\\.${STAGED_ENDING}\\.tmp-[0-9a-f]+$`);
const STAGED = new RegExp(`\\.${STAGED_ENDING}$`);

/**
 * Which files of a folder were left behind by writes that were killed and are of no use any more: what was never
 * finished, and what was finished and never told to anybody, beside a file that is whole. A staged content without
 * the file it was for is none: it may be all there is (see `adoptStaged`).
 */
export function leftovers(names: readonly string[]): string[] {
  const present = new Set(names);
  return names.filter(
    (name) => TEMPORARY.test(name) || (STAGED.test(name) && present.has(name.replace(STAGED, ''))),
  );
}

/** Names that have a staged content and nothing else. */
export function stagedAlone(names: readonly string[]): string[] {
  const present = new Set(names);
  return names
    .filter((name) => STAGED.test(name))
    .map((name) => name.replace(STAGED, ''))
    .filter((name) => !present.has(name));
}

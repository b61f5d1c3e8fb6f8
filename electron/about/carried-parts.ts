import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import type { carriedPart } from '#shared/ipc/about-schemas';

/** Something of others' that the program carries, with its licence. */
export type CarriedPart = Readonly<z.infer<typeof carriedPart>>;

/** Collected by the build from what is really in the bundles; lies beside the main process. */
export const CARRIED_PARTS_FILE = 'licences.json';

/** All of them, by name. @throws the system's error, and where the build has left no list */
export async function carriedParts(bundles: string): Promise<CarriedPart[]> {
  return JSON.parse(await readFile(join(bundles, CARRIED_PARTS_FILE), 'utf8')) as CarriedPart[];
}

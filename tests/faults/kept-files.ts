import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readReportPath } from '../../electron/imports/read-report-path';
import { findVersions, readVersion } from '../../electron/versions/version-files';

const DRAFT = /^([a-z0-9-]{8,64})\.ndbg$/;
/** Names a content has on its way to the disk. */
const ON_ITS_WAY = /\.next$|\.tmp-[0-9a-f]+$|\.tmp$/;

/** The one draft of a data folder, read as the program reads it. */
export interface KeptDraft {
  readonly text: string;
  readonly savedAt: string;
}

/** @throws Error for a data folder that holds anything but one sound draft and what is on its way to be it */
export async function readKeptDraft(userData: string): Promise<KeptDraft> {
  const folder = join(userData, 'drafts');
  const names = readdirSync(folder);
  const strange = names.filter((name) => !DRAFT.test(name) && !ON_ITS_WAY.test(name));
  if (strange.length > 0) throw new Error(`beside the draft lies ${strange.join(', ')}`);
  const [name, ...others] = names.filter((each) => DRAFT.test(each));
  if (name === undefined || others.length > 0) throw new Error(`one draft is to be in ${names.join(', ')}`);
  const outcome = await readReportPath(join(folder, name));
  if (!outcome.ok) throw new Error(`the draft does not read: ${outcome.message}`);
  if (outcome.sealIntact !== true) throw new Error('the seal of the draft is broken');
  return { text: outcome.report.narrative.problems, savedAt: outcome.savedAt ?? '' };
}

/** What is wrong with the versions of a data folder, each with its reason, and how many there are. */
export async function readKeptVersions(userData: string): Promise<{ count: number; unsound: string[] }> {
  const place = join(userData, 'versions');
  const unsound: string[] = [];
  let count = 0;
  for (const draftId of namesBelow(place, false)) {
    for (const version of await findVersions([place], draftId)) {
      count += 1;
      const reading = await readVersion(version);
      if (!reading.ok) unsound.push(`${version.name}: ${reading.message}`);
    }
  }
  return { count, unsound };
}

/** Files that killed writes have left anywhere in a data folder. */
export function leftBehind(userData: string): string[] {
  const folders = ['.', 'drafts', 'previous', 'versions'];
  return folders.flatMap((folder) => namesBelow(join(userData, folder), folder !== '.')).filter(isLeftBehind);
}

function namesBelow(folder: string, deep: boolean): string[] {
  try {
    return readdirSync(folder, { encoding: 'utf8', recursive: deep });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

function isLeftBehind(name: string): boolean {
  return ON_ITS_WAY.test(name) && /ndbg|json/.test(name);
}

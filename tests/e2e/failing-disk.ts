import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Puts a file where the drafts folder lies: no draft can be written, whoever runs the test (permissions do not bind
 * root). Answers with the way back.
 */
export async function closeDraftsFolder(userData: string): Promise<() => Promise<void>> {
  const folder = join(userData, 'drafts');
  const away = join(userData, 'drafts-elsewhere');
  // It is made with the first draft.
  await mkdir(folder, { recursive: true });
  await rename(folder, away);
  await writeFile(folder, '');
  return async () => {
    await rm(folder);
    await rename(away, folder);
  };
}

import { realpath } from 'node:fs/promises';

/** Whether two names lead to one file, through links as well; a name that does not exist yet is no file's. */
export async function isSameFile(first: string, second: string): Promise<boolean> {
  const [one, other] = await Promise.all(
    [first, second].map((path) => realpath(path).catch(() => undefined)),
  );
  return one !== undefined && one === other;
}

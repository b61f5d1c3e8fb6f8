import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Reply } from '#shared/ipc/channels';
import { checkFiles, digestOfList } from './check-files';
import type { FileReading } from './digest-files';
import { BUNDLES_LIST, type FileList, fileList, PACKAGE_LIST } from './file-list';

export interface ProgramPlaces {
  /** Folder of the built main process; its neighbours are the page and the fonts. */
  readonly bundles: string;
  /** `resources/` of a package; undefined where the program was not packed. */
  readonly resources?: string;
  /** Sees archives as folders, as Electron's own `fs` does. */
  readonly inArchives: FileReading;
  /** Sees archives as the files they are. */
  readonly plain: FileReading;
}

const NO_LIST = '没有找到程序文件的清单，不能自检。请从安装包重新安装；草稿不受影响。';

/** 自检: every file of the program against the lists made when it was built. @throws the system's error */
export async function selfCheck(places: ProgramPlaces): Promise<Reply<'about:check-program'>> {
  const { bundles, resources, inArchives, plain } = places;
  const built = await readList(join(bundles, BUNDLES_LIST));
  if (built === undefined) return { outcome: 'unknown', message: NO_LIST };
  const checks = [await checkFiles(join(bundles, '..'), built, inArchives, [`main/${BUNDLES_LIST}`])];
  const packed = resources === undefined ? undefined : await readList(join(resources, PACKAGE_LIST));
  if (resources !== undefined && packed !== undefined)
    checks.push(await checkFiles(join(resources, '..'), packed, plain, [`resources/${PACKAGE_LIST}`]));
  const [changed, missing, added] = (['changed', 'missing', 'added'] as const).map((what) =>
    checks.flatMap((check) => check[what]),
  ) as [string[], string[], string[]];
  const files = checks.reduce((sum, check) => sum + check.files, 0);
  return changed.length + missing.length + added.length === 0
    ? { outcome: 'intact', files, digest: digestOfList(built) }
    : { outcome: 'damaged', files, changed, missing, added };
}

/** The digest of the program as it was built; undefined where there is no list. */
export async function buildDigest(bundles: string): Promise<string | undefined> {
  const list = await readList(join(bundles, BUNDLES_LIST));
  return list && digestOfList(list);
}

/** Undefined where there is none, or one that nobody of ours has written. */
async function readList(path: string): Promise<FileList | undefined> {
  try {
    const parsed = fileList.safeParse(JSON.parse(await readFile(path, 'utf8')));
    return parsed.success ? parsed.data : undefined;
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

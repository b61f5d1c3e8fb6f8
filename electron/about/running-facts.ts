import { readFile } from 'node:fs/promises';
import { arch, cpus, release, version as systemVersion, totalmem } from 'node:os';
import type { Reply } from '#shared/ipc/channels';
import { FORMAT_VERSION } from '#shared/report/report-file';
import { buildDigest } from './self-check';

export interface FactsParts {
  readonly version: string;
  readonly locale: string;
  readonly dataFolder: string;
  readonly isPortable: boolean;
  readonly bundles: string;
}

/** What the program says of itself and of the computer; nothing here tells of a person or a report but the folder's path. */
export async function programFacts(parts: FactsParts): Promise<Reply<'about:get'>> {
  const { version, locale, dataFolder, isPortable, bundles } = parts;
  const { electron = '', chrome: chromium = '', node } = process.versions;
  const digest = await buildDigest(bundles);
  return {
    version,
    fileVersion: FORMAT_VERSION,
    electron,
    chromium,
    node,
    system: await systemName(),
    processor: `${cpus()[0]?.model.trim() ?? '?'}（${arch()}，${cpus().length} 核）`,
    memoryMb: Math.round(totalmem() / 1024 / 1024),
    locale,
    shownDataFolder: dataFolder,
    isPortable,
    ...(digest === undefined ? {} : { buildDigest: digest }),
  };
}

/** As the system calls itself: 麒麟 and 统信 write their names into `os-release`, Windows answers with its own. */
async function systemName(): Promise<string> {
  if (process.platform !== 'linux') return `${systemVersion()} ${release()}`;
  const text = await readFile('/etc/os-release', 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  return `${prettyName(text) ?? 'Linux'}，内核 ${release()}`;
}

/** `PRETTY_NAME` of an `os-release` file, without its quotes. */
export function prettyName(osRelease: string): string | undefined {
  return /^PRETTY_NAME=(["']?)(.{1,100})\1$/m.exec(osRelease)?.[2];
}

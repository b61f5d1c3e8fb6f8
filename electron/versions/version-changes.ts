import { differenceWords } from '#shared/report/difference-words';
import type { Report } from '#shared/report/report';
import { reportDifference } from '#shared/report/report-difference';
import type { FoundVersion, VersionReading } from './version-files';

/** A version with what is told of it in the list. */
export interface ListedVersion {
  readonly version: FoundVersion;
  /** What changed from it to the next newer one that reads; absent for the newest. */
  readonly changedSince?: string;
  /** Why it does not read, for the person. */
  readonly unreadable?: string;
}

/** Words of a pair of versions are remembered, not the versions: a long list is opened again and again. */
const MOST_REMEMBERED = 2000;

/** Tells of every version what changed from it to the next newer one. Reads each once, holding two at a time. */
export class VersionChanges {
  readonly #words = new Map<string, string>();

  /** @param newestFirst versions of one draft */
  async of(
    newestFirst: readonly FoundVersion[],
    read: (version: FoundVersion) => Promise<VersionReading>,
  ): Promise<readonly ListedVersion[]> {
    const listed: ListedVersion[] = [];
    let newer: { readonly digest: string; readonly report: Report } | undefined;
    for (const version of newestFirst) {
      const reading = await read(version);
      if (!reading.ok) {
        listed.push({ version, unreadable: reading.message });
        continue;
      }
      listed.push(
        newer === undefined
          ? { version }
          : { version, changedSince: this.#wordsOf(version.digest, reading.report, newer) },
      );
      newer = { digest: version.digest, report: reading.report };
    }
    return listed;
  }

  #wordsOf(
    digest: string,
    report: Report,
    newer: { readonly digest: string; readonly report: Report },
  ): string {
    const pair = `${digest} ${newer.digest}`;
    const known = this.#words.get(pair);
    if (known !== undefined) return known;
    const words = differenceWords(reportDifference(report, newer.report), newer.report);
    if (this.#words.size >= MOST_REMEMBERED) this.#words.clear();
    this.#words.set(pair, words);
    return words;
  }
}

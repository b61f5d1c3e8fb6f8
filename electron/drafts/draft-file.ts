import { fileProblem } from '#shared/report/file-problem';
import { readReportFile } from '#shared/report/read-report-file';
import type { Report } from '#shared/report/report';
import { FILE_EXTENSION, writeReportFile } from '#shared/report/report-file';
import type { StoreOptions } from '../files/store-maker';

/** What one store file of the library holds. On disk it is a report file (spec/exchange.md), not a wrapped one. */
export type DraftContent = { readonly report: Report; readonly savedAt: string };

/** A draft file that is there and is no report; the message is for the person. */
export class UnreadableDraft extends Error {
  override readonly name = 'UnreadableDraft';
}

/** Where a draft of the library lies. */
export function draftPath(folder: string, id: string): string {
  return `${folder}/${id}.${FILE_EXTENSION}`;
}

/**
 * electron-store options that make a store file out of a report file: `serialize` and `deserialize` are the format of
 * spec/exchange.md, so that the file a draft lies in can be carried to another computer as it is.
 */
export function draftStoreOptions(folder: string, id: string): StoreOptions<DraftContent> {
  return {
    cwd: folder,
    name: id,
    fileExtension: FILE_EXTENSION,
    accessPropertiesByDotNotation: false,
    serialize: draftText,
    deserialize: (text) => {
      const outcome = readReportFile(text);
      if (!outcome.ok) throw new UnreadableDraft(outcome.problem.finding);
      if (outcome.sealIntact === false) throw new UnreadableDraft(fileProblem('sealBroken').finding);
      return { report: outcome.report, savedAt: outcome.savedAt ?? '' };
    },
  };
}

/** The text of a draft file. */
export function draftText({ report, savedAt }: DraftContent): string {
  return writeReportFile(report, { as: 'draft', savedAt });
}

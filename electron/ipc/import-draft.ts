import { basename } from 'node:path';
import type { Reply } from '#shared/ipc/channels';
import { isDamage } from '#shared/report/file-problem';
import type { DraftLibrary } from '../drafts/draft-library';
import { type AnyPathOutcome, type DocumentReader, readAnyPath } from '../imports/read-any-path';
import { untiedWords } from '../imports/untied-words';
import { readDamagedFile } from '../recovery/read-damaged-file';
import type { DamagedFiles } from './damaged-files';
import type { DifferingDocuments } from './differing-documents';
import { draftOfReport } from './draft-of-report';
import type { ForeignFiles } from './foreign-files';

export interface ImportParts {
  readonly library: Pick<DraftLibrary, 'practice' | 'create'>;
  readonly readDocument: DocumentReader;
  readonly damagedFiles: DamagedFiles;
  readonly differingDocuments: DifferingDocuments;
  readonly foreignFiles: ForeignFiles;
}

/**
 * Turns a file that holds a report into a new draft. Of a damaged report file what can be read is offered first; of a
 * document that shows something else than it carries, both are; one made by others is looked over first. The file is only read.
 */
export async function importDraft(path: string, parts: ImportParts): Promise<Reply<'drafts:import'>> {
  const reading = await readAnyPath(path, parts.readDocument);
  if (!reading.ok && reading.foreign !== undefined) {
    const id = parts.foreignFiles.add({ shownName: basename(path), reading: reading.foreign });
    return { outcome: 'foreign', id };
  }
  if (!reading.ok) return offerDamaged(path, reading, parts);
  const { report, sealIntact, untied = 0, document } = reading;
  if (document?.differing === undefined) {
    const told = [untiedWords(untied), ...(document?.notes ?? [])];
    return draftOfReport({ report, sealIntact, told }, parts.library);
  }
  const { kind, differing, notes } = document;
  const id = parts.differingDocuments.add({
    shownName: basename(path),
    kind,
    report,
    sealIntact,
    ...differing,
    notes,
  });
  return { outcome: 'differs', id };
}

async function offerDamaged(
  path: string,
  { problem, message, finding }: Extract<AnyPathOutcome, { ok: false }>,
  { damagedFiles }: ImportParts,
): Promise<Reply<'drafts:import'>> {
  const read = problem === undefined || !isDamage(problem) ? undefined : await readDamagedFile(path);
  if (read === undefined) return { outcome: 'failed', message };
  return {
    outcome: 'damaged',
    id: damagedFiles.add({ shownName: basename(path), message: finding, read }),
  };
}

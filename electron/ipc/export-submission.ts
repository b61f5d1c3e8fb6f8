import { basename, join } from 'node:path';
import type { Reply } from '#shared/ipc/channels';
import type { Report } from '#shared/report/report';
import { reportDigest } from '#shared/report/report-file';
import { validate } from '#shared/rules/validate';
import { localMoment } from '#shared/values/local-moment';
import type { MadeOutcome } from '../exports/export-host';
import {
  LIST_NAME,
  SUBMITTED_DOCUMENTS,
  type SubmittedDocument,
  submissionFiles,
} from '../exports/submission-files';
import { submissionFolderName } from '../files/export-file-name';
import { fileFailure } from '../files/file-failure';
import { writeFolder } from '../files/write-folder';
import type { FileDialogs } from '../window/file-dialogs';
import type { ContextOf } from './context-of';
import type { CheckedRequest } from './door';
import { formalRefusal } from './formal-refusal';
import type { JobStops } from './job-stops';
import type { KnownLocations } from './known-locations';
import { makeDocument } from './make-document';
import { type PdfParts, progressOf } from './make-pdf';
import { paperContentOf } from './pdf-content-of';

export interface SubmissionParts extends PdfParts {
  readonly dialogs: Pick<FileDialogs, 'chooseNewFolder'>;
  readonly locations: KnownLocations;
  readonly contextOf: ContextOf;
  readonly stops: JobStops;
  readonly now: () => Date;
}

type Outcome = Reply<'exports:submission'>;
type Asked = CheckedRequest<'exports:submission'>;

/** Share of the work that is making the documents; the rest is writing them, to a slow stick perhaps. */
const MAKING = 0.7;

/** 导出上报文件: everything that is handed over with a finished report, in one folder, whole or not at all. */
export class SubmissionExport {
  readonly #parts: SubmissionParts;

  constructor(parts: SubmissionParts) {
    this.#parts = parts;
  }

  /** Held to the bar of every formal copy. The place is asked for first, so that nobody waits and then has to look for one. */
  run(asked: Asked): Promise<Outcome> {
    return this.#parts.stops.during(asked.jobId, (signal) => this.#export(asked, signal));
  }

  async #export(asked: Asked, signal: AbortSignal): Promise<Outcome> {
    const { id, jobId, report } = asked;
    const { contextOf, dialogs } = this.#parts;
    const refusal = formalRefusal(report, validate(report, await contextOf(id)), 'export');
    if (refusal !== undefined) return { outcome: 'failed', message: refusal };
    try {
      const place = await dialogs.chooseNewFolder(submissionFolderName(report));
      if (place === undefined) return { outcome: 'cancelled' };
      const onProgress = progressOf(jobId, this.#parts.tellPage);
      const documents = await this.#make(asked, signal, (done) => onProgress(MAKING * done));
      if ('outcome' in documents) return documents;
      const files = submissionFiles(report, documents, localMoment(this.#parts.now()));
      const kept = await writeFolder(place.path, files, {
        replaces: place.replaces,
        signal,
        onProgress: (done) => onProgress(MAKING + (1 - MAKING) * done),
      });
      return this.#written(report, place.path, kept);
    } catch (error) {
      if (signal.aborted) return { outcome: 'cancelled' };
      return {
        outcome: 'failed',
        message: `没有导出：${fileFailure(error)}。请看看磁盘是否还在、里面的文件是否正打开着，或者换一个位置再试。`,
      };
    }
  }

  #written(report: Report, path: string, kept: string | undefined): Outcome {
    return {
      outcome: 'saved',
      // Shown where it lies: the folder opens with its list marked.
      location: this.#parts.locations.tokenFor(join(path, LIST_NAME)),
      shownPath: path,
      digest: reportDigest(report),
      ...(kept === undefined
        ? {}
        : { notice: `原来的文件夹没有能删除，现在名为“${basename(kept)}”，请看过以后自行处理。` }),
    };
  }

  /** Every document in its turn; the first that does not come to be ends it all. */
  async #make(
    asked: Asked,
    signal: AbortSignal,
    onProgress: (done: number) => void,
  ): Promise<Record<SubmittedDocument, Uint8Array> | Exclude<Outcome, { outcome: 'saved' }>> {
    const documents: Partial<Record<SubmittedDocument, Uint8Array>> = {};
    for (const [index, format] of SUBMITTED_DOCUMENTS.entries()) {
      if (signal.aborted) return { outcome: 'cancelled' };
      const share = (done: number) => onProgress((index + done) / SUBMITTED_DOCUMENTS.length);
      const made = await this.#makeOne(format, asked, share);
      if (made.outcome !== 'made') return made;
      documents[format] = made.bytes;
      share(1);
    }
    return documents as Record<SubmittedDocument, Uint8Array>;
  }

  async #makeOne(
    format: SubmittedDocument,
    { id, jobId, report, withExplanations }: Asked,
    onProgress: (done: number) => void,
  ): Promise<MadeOutcome> {
    const { pdfs, contextOf } = this.#parts;
    const request = { jobId, id, report, draft: false, withExplanations };
    if (format !== 'pdf') return makeDocument({ ...request, format }, { pdfs, contextOf, onProgress });
    const content = { kind: 'report', ...(await paperContentOf(request, contextOf)) } as const;
    const made = await pdfs.render({ jobId, content }, onProgress);
    return made.outcome === 'rendered' ? { outcome: 'made', bytes: made.pdf } : made;
  }
}

import type { Reply, Request } from '#shared/ipc/channels';
import type { Report } from '#shared/report/report';
import { FILE_EXTENSION, reportDigest, writeReportFile } from '#shared/report/report-file';
import { validate } from '#shared/rules/validate';
import type { DraftLibrary } from '../drafts/draft-library';
import { reportToClipboard } from '../exports/report-html';
import { exportFileName, reviewFileName } from '../files/export-file-name';
import { fileFailure } from '../files/file-failure';
import { replaceFile } from '../files/replace-file';
import type { FileDialogs } from '../window/file-dialogs';
import type { ContextOf } from './context-of';
import type { Topic } from './door';
import type { DraftsInEditing } from './drafts-in-editing';
import { SubmissionExport } from './export-submission';
import { formalRefusal } from './formal-refusal';
import { isFormal } from './is-formal';
import type { JobStops } from './job-stops';
import type { KnownLocations } from './known-locations';
import { makeDocument } from './make-document';
import { makePdf, type PdfParts, progressOf } from './make-pdf';
import { pdfContentOf } from './pdf-content-of';

export interface ExportsTopicParts extends PdfParts {
  readonly library: DraftLibrary;
  readonly editing: Pick<DraftsInEditing, 'forget'>;
  readonly dialogs: FileDialogs;
  readonly locations: KnownLocations;
  readonly contextOf: ContextOf;
  readonly stops: JobStops;
  readonly now: () => Date;
}

type FileOutcome = Reply<'exports:save-pdf'>;

/** Preview, PDF, report file and the other formats. What is written is what was shown: one way of making each. */
export function exportsTopic(parts: ExportsTopicParts): Topic<'exports'> {
  const { pdfs, dialogs, locations, library, editing, contextOf, stops } = parts;

  const submission = new SubmissionExport(parts);

  const write = async (path: string, content: string | Uint8Array, report: Report): Promise<FileOutcome> => {
    try {
      await replaceFile(path, content);
    } catch (error) {
      return { outcome: 'failed', message: `没有导出：${fileFailure(error)}。请换一个位置再试。` };
    }
    return {
      outcome: 'saved',
      location: locations.tokenFor(path),
      shownPath: path,
      digest: reportDigest(report),
    };
  };

  const refusalOf = async (id: string, report: Report) =>
    formalRefusal(report, validate(report, await contextOf(id)), 'export');

  return {
    'exports:render-pdf': async (request) =>
      makePdf({ jobId: request.jobId, content: await pdfContentOf(request, contextOf) }, parts),
    'exports:cancel': ({ jobId }) => {
      stops.stop(jobId);
      pdfs.cancel(jobId);
      return {};
    },
    // Also the way out when the disk refuses a draft, so never refused; what may not be submitted yet is named a draft.
    'exports:report-file': async ({ id, report }) => {
      const draft = (await refusalOf(id, report)) !== undefined;
      const path = await dialogs.chooseTarget(exportFileName(report, FILE_EXTENSION, draft));
      if (path === undefined) return { outcome: 'cancelled' };
      // An unfinished report is carried as it stands, so that it opens elsewhere with the same figures and findings.
      const content = writeReportFile(report, { as: draft ? 'draft' : 'export' });
      const outcome = await write(path, content, report);
      // What the data folder refused is safe where the person has put it.
      if (outcome.outcome === 'saved') editing.forget(id);
      if (outcome.outcome === 'saved' && !draft) library.markExported(id, outcome.digest);
      return outcome;
    },
    'exports:submission': async (request) => {
      const outcome = await submission.run(request);
      if (outcome.outcome === 'saved') {
        // The report lies in the folder, whole: what the data folder refused of it is safe there.
        editing.forget(request.id);
        library.markExported(request.id, outcome.digest);
      }
      return outcome;
    },
    'exports:save-pdf': async (request) => {
      const { jobId, id, report, document } = request;
      const formal = isFormal(document);
      const refusal = formal ? await refusalOf(id, report) : undefined;
      if (refusal !== undefined) return { outcome: 'failed', message: refusal };
      const path = await dialogs.chooseTarget(pdfFileName(report, document));
      if (path === undefined) return { outcome: 'cancelled' };
      const made = await makePdf({ jobId, content: await pdfContentOf(request, contextOf) }, parts);
      if (made.outcome !== 'rendered') return made;
      const outcome = await write(path, made.pdf, report);
      if (outcome.outcome === 'saved' && formal) library.markExported(id, outcome.digest);
      return outcome;
    },
    'exports:save-as': async (request) => {
      const { id, report, format, draft } = request;
      const refusal = draft ? undefined : await refusalOf(id, report);
      if (refusal !== undefined) return { outcome: 'failed', message: refusal };
      const path = await dialogs.chooseTarget(exportFileName(report, format, draft));
      if (path === undefined) return { outcome: 'cancelled' };
      const onProgress = progressOf(request.jobId, parts.tellPage);
      const made = await makeDocument(request, { pdfs, contextOf, onProgress });
      if (made.outcome !== 'made') return made;
      const outcome = await write(path, made.bytes, report);
      if (outcome.outcome === 'saved' && !draft) library.markExported(id, outcome.digest);
      return outcome;
    },
    'exports:copy': async ({ id, report, draft }) => {
      const refusal = draft ? undefined : await refusalOf(id, report);
      if (refusal !== undefined) return { outcome: 'failed', message: refusal };
      return { outcome: 'made', ...reportToClipboard(report, { draft }) };
    },
  };
}

function pdfFileName(report: Report, document: Request<'exports:save-pdf'>['document']): string {
  return document.kind === 'review' ? reviewFileName(report) : exportFileName(report, 'pdf', document.draft);
}

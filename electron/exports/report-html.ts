import { htmlFragment } from '#shared/layout/html/html-fragment';
import { htmlPage } from '#shared/layout/html/html-page';
import { plainDocument } from '#shared/layout/plain-document';
import type { Report } from '#shared/report/report';
import { type ExportLayoutOptions, layOutForExport } from './lay-out-for-export';

/** A report for the web is for the public: what is explained to the superior office is no part of it. */
export type ReportHtmlOptions = Pick<ExportLayoutOptions, 'draft'>;

/** The two forms in which a report goes over the clipboard into the editor of a web site. */
export interface CopiedReport {
  readonly html: string;
  readonly text: string;
}

/** A report as one HTML file that needs nothing beside it. */
export function reportToHtml(report: Report, { draft }: ReportHtmlOptions): string {
  return htmlPage(layOutForExport(report, { draft }));
}

/** A report to be pasted elsewhere. */
export function reportToClipboard(report: Report, { draft }: ReportHtmlOptions): CopiedReport {
  const document = layOutForExport(report, { draft });
  return { html: htmlFragment(document).html, text: plainDocument(document) };
}

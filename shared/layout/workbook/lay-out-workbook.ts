import { formOf } from '../../form/forms';
import { readFigures } from '../../report/figures';
import type { Report } from '../../report/report';
import type { ReviewSheet } from '../../report/review-sheet';
import type { PageDocument } from '../page-document';
import { findingsSheet } from './findings-sheet';
import { tableSheet } from './table-sheet';
import type { WorkbookDocument } from './workbook-document';

/**
 * Lays a report out for a spreadsheet: a sheet for each table of its form, and one for what was found. The texts stay
 * where they belong, in the report file inside and in the documents for reading.
 *
 * @param paper the same report laid out for paper, whose title, marks and facts hold here too
 */
export function layOutWorkbook(
  report: Report,
  { title, metadata, mark, checkCode }: PageDocument,
  review: Pick<ReviewSheet, 'groups' | 'gaps'>,
): WorkbookDocument {
  const form = formOf(report.template);
  const figures = readFigures(form, report);
  const tables = form.sections.flatMap((section) =>
    section.kind === 'table' ? [tableSheet(section.table, figures, title, section.heading)] : [],
  );
  return {
    title,
    metadata,
    sheets: [...tables, findingsSheet(review, title)],
    ...(mark === undefined ? {} : { mark }),
    ...(checkCode === undefined ? {} : { checkCode }),
  };
}

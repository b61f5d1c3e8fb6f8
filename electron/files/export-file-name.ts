import { portableName } from '#shared/report/portable-name';
import { type Report, reportTitle } from '#shared/report/report';

/**
 * The name offered in the save dialog: the report's title (`单位全称2025年政府信息公开工作年度报告`), with `（草稿）` for
 * a draft and `（练习草稿）` for a practice report.
 *
 * @param extension without the dot
 */
export function exportFileName(report: Report, extension: string, draft: boolean): string {
  const mark = report.practice === true ? '（练习草稿）' : draft ? '（草稿）' : '';
  return `${portableName(reportTitle(report)).name}${mark}.${extension}`;
}

/** Name of the folder a finished report is handed over in: its title. */
export function submissionFolderName(report: Report): string {
  return portableName(reportTitle(report)).name;
}

/** The name offered for the review of a report: its title with `自查情况`. */
export function reviewFileName(report: Report): string {
  return `${portableName(reportTitle(report)).name}自查情况.pdf`;
}

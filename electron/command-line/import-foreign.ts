import { formOf } from '#shared/form/forms';
import type { ForeignReading } from '#shared/import/foreign-reading';
import { readingAccount } from '#shared/import/reading-account';
import { leftOverLines, sectionWords, tooLargeTableWords } from '#shared/import/reading-words';
import { reportOfReading } from '#shared/import/report-of-reading';
import { writeReportFile } from '#shared/report/report-file';
import { fileFailure } from '../files/file-failure';
import { replaceFile } from '../files/replace-file';
import { type CommandResult, failure } from './command';
import type { Command } from './read-command';
import { isSameFile } from './same-file';

/**
 * `import` of a document made by others: figures stand in the report file as they are printed, and what has no certain
 * place is told and left out.
 */
export async function importForeign(
  { file, out, year }: Extract<Command, { name: 'import' }>,
  reading: ForeignReading,
): Promise<CommandResult> {
  if (await isSameFile(file, out))
    return failure(`“${out}”就是读入的文件，没有写入。请用“--out”写另一个名字。`);
  const reportYear = year ?? reading.reportYear;
  if (reportYear === undefined)
    return failure(`“${file}”里没有找到报告年度，没有写入。请用“--year”写明，如 --year 2024。`);
  const report = reportOfReading(reading, {
    unit: { ...reading.unit, superior: '' },
    reportYear,
    signsAsZero: false,
    figures: 'printed',
  });
  try {
    await replaceFile(out, new TextEncoder().encode(writeReportFile(report, { as: 'draft' })));
  } catch (error) {
    return failure(`“${out}”没有写入：${fileFailure(error)}。`);
  }
  const account = readingAccount(reading);
  const notRead = [
    ...sectionWords(formOf(reading.template), reading),
    ...reading.tooLarge.map(tooLargeTableWords),
    ...leftOverLines(reading.leftOver),
  ];
  const outcome = {
    file,
    out,
    kind: 'foreign',
    unit: report.unit.name,
    reportYear,
    template: reading.template,
    sections: reading.sections,
    figures: account.figures,
    notRead,
    leftOver: reading.leftOver,
    refused: account.refused.map((id) => ({
      cell: id,
      text: reading.figures[id]?.text,
      place: reading.figures[id]?.place,
    })),
    missing: account.missing,
  };
  const isWhole = notRead.length + account.refused.length + account.missing.length === 0;
  return { exitCode: isWhole ? 0 : 1, output: `${JSON.stringify(outcome, null, 2)}\n`, errors: '' };
}

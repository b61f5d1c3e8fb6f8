import { localNoticeFor } from '#shared/profile/profile-words';
import type { Report } from '#shared/report/report';
import { writeReportFile } from '#shared/report/report-file';
import type { CheckContext } from '#shared/rules/check-context';
import { explainedEntries } from '#shared/rules/explained-entries';
import { reviewSheetOf } from '#shared/rules/review-sheet-of';
import { validate } from '#shared/rules/validate';
import { isOfNoFont } from '#shared/values/drawable-characters';
import type { ExportLayoutOptions } from '../exports/lay-out-for-export';
import { reportToHtml } from '../exports/report-html';
import { fileFailure } from '../files/file-failure';
import { replaceFile } from '../files/replace-file';
import { type CommandParts, type CommandResult, failure, oneLine, type PrintedReport } from './command';
import type { Command, FileFormat } from './read-command';
import { readInput } from './read-input';
import { paperFor } from './read-paper-options';
import { type ProfileOption, readProfileOption } from './read-profile-option';
import { isSameFile } from './same-file';
import { type WrittenExport, writeSubmission } from './write-submission';

/**
 * `export`: one file out of a report, or the folder of all that is handed over; refused while errors stand unless it is a draft.
 *
 * An existing `--out` is replaced: the caller named it, and batch work is run again and again. It is replaced as a
 * whole or not at all, and the file that is read is never written over.
 */
export async function exportFile(
  {
    file,
    format,
    out,
    draft,
    withExplanations,
    paper,
    replaces,
    profile,
  }: Extract<Command, { name: 'export' }>,
  parts: CommandParts,
): Promise<CommandResult> {
  const input = await readInput(file, parts);
  if (!input.ok) return input.result;
  const local = await readProfileOption(profile, input.report);
  if (!local.ok) return local.result;
  if (input.report.practice === true && !draft)
    return {
      exitCode: 1,
      output: '',
      errors: `${input.notice}“${oneLine(file)}”是练习，不会上报，没有导出。用“--draft”可以导出标明“练习草稿”的。\n`,
    };
  const errors = validate(input.report).filter(({ severity }) => severity === 'error');
  if (errors.length > 0 && !draft) {
    const lines = errors.map(({ message }) => `必须修改：${oneLine(message)}\n`);
    return { exitCode: 1, output: '', errors: input.notice + lines.join('') };
  }
  if (await isSameFile(file, out))
    return failure(`“${out}”就是读入的文件，没有写入。请用“--out”写另一个名字。`);
  const explanations = withExplanations
    ? explainedEntries(input.report, validate(input.report, { profile: local.profile }))
    : [];
  const localNotice = localNoticeFor(input.report, local.profile);
  const onPaper = paperFor(input.report.reportYear, paper);
  const options = { draft, explanations, localNotice, paper: onPaper, profile: local.profile };
  const made =
    format === 'folder'
      ? await writeSubmission(input.report, { out, replaces }, options, parts)
      : await writeOneFile(input.report, { format, out }, options, parts);
  if ('refused' in made) return { ...made.refused, errors: input.notice + made.refused.errors };
  return {
    exitCode: 0,
    output: `${out}\n`,
    errors: input.notice + locallyAsked(input.report, local) + undrawnNotice(made.undrawn),
  };
}

async function writeOneFile(
  report: Report,
  { format, out }: { readonly format: FileFormat; readonly out: string },
  options: ExportLayoutOptions & CheckContext,
  parts: CommandParts,
): Promise<WrittenExport> {
  const made = await make(report, format, options, parts);
  try {
    await replaceFile(out, made.bytes);
  } catch (error) {
    return { refused: failure(`“${out}”没有写入：${fileFailure(error)}。`) };
  }
  return made;
}

/** What the local notice adds to the findings. It can never be a reason to refuse. */
function locallyAsked(report: Report, { profile, notice }: Extract<ProfileOption, { ok: true }>): string {
  if (profile === undefined) return notice;
  const without = new Set(validate(report).map(({ key }) => key));
  const lines = validate(report, { profile })
    .filter(({ key, explained }) => !without.has(key) && !explained)
    .map(({ severity, message }) => `${severity === 'hint' ? '提示' : '请核实'}：${oneLine(message)}\n`);
  return notice + lines.join('');
}

async function make(
  report: Report,
  format: FileFormat,
  { profile, ...options }: ExportLayoutOptions & CheckContext,
  { printReport, writeWord, writeSheets }: CommandParts,
): Promise<PrintedReport> {
  switch (format) {
    case 'json':
      return writtenText(writeReportFile(report, { as: 'export' }));
    case 'html':
      return writtenText(reportToHtml(report, options));
    case 'docx':
      return written(await writeWord(report, options));
    case 'xlsx': {
      const review = reviewSheetOf(report, { profile });
      return written(await writeSheets(report, { draft: options.draft, review }));
    }
    case 'pdf':
      return printReport(report, options);
  }
}

/** A file that holds every character as it is: what is missing in a font is for those who open it. */
function written(bytes: Uint8Array): PrintedReport {
  return { bytes, undrawn: [] };
}

function writtenText(text: string): PrintedReport {
  return written(new TextEncoder().encode(text));
}

/** A shape of somebody's own is not named: nobody else could see it. */
function missingWords(character: string): string {
  return isOfNoFont(character) ? '自造字或残缺的字' : `字体里没有“${character}”字`;
}

function undrawnNotice(undrawn: PrintedReport['undrawn']): string {
  return undrawn
    .map(
      ({ character, context, place }) =>
        `提示：${missingWords(character)}，印成了“〓”：${oneLine(place)}，${oneLine(context)}\n`,
    )
    .join('');
}

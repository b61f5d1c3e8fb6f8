import { differenceSections } from '#shared/report/difference-sections';
import { reportDifference } from '#shared/report/report-difference';
import { writeReportFile } from '#shared/report/report-file';
import { fileFailure } from '../files/file-failure';
import { replaceFile } from '../files/replace-file';
import type { DocumentFindings } from '../imports/read-any-path';
import { type CommandParts, type CommandResult, failure, oneLine } from './command';
import { importForeign } from './import-foreign';
import type { Command } from './read-command';
import { readInput } from './read-input';
import { isSameFile } from './same-file';

/**
 * `import`: a report file out of whatever holds a report. What the document shows beside its data is told in full, and
 * which of the two is written is the caller's to say; the data where nothing is said.
 */
export async function importFile(
  command: Extract<Command, { name: 'import' }>,
  parts: Pick<CommandParts, 'readDocument'>,
): Promise<CommandResult> {
  const { file, out, use } = command;
  const input = await readInput(file, parts);
  if (!input.ok) return input.foreign === undefined ? input.result : importForeign(command, input.foreign);
  if (await isSameFile(file, out))
    return failure(`“${out}”就是读入的文件，没有写入。请用“--out”写另一个名字。`);
  const { report, sealIntact, notice, document } = input;
  const shown = document?.differing?.shown;
  // What was explained was explained for the data's figures, and for data that is what was sealed.
  const chosen = use === 'document' && shown !== undefined ? { ...shown, explanations: {} } : report;
  try {
    await replaceFile(out, new TextEncoder().encode(writeReportFile(chosen, { as: 'export' })));
  } catch (error) {
    return failure(`“${out}”没有写入：${fileFailure(error)}。`);
  }
  const notRead = document?.notes ?? [];
  const isSettled = shown === undefined || use !== undefined;
  const outcome = {
    file,
    out,
    kind: document?.kind ?? 'report',
    unit: chosen.unit.name,
    reportYear: chosen.reportYear,
    template: chosen.template,
    ...(chosen.practice === true ? { practice: true } : {}),
    ...(sealIntact === undefined ? {} : { sealIntact }),
    used: chosen === report ? 'data' : 'document',
    differences: document === undefined ? [] : differencesOf(document),
    notRead,
  };
  return {
    exitCode: isSettled && notRead.length === 0 ? 0 : 1,
    output: `${JSON.stringify(outcome, null, 2)}\n`,
    errors:
      notice +
      (isSettled
        ? ''
        : `提示：“${oneLine(file)}”写入的是里面的数据。要写入文档上看到的，请用“--use document”。\n`),
  };
}

/** What the document shows otherwise, in the words of the window. */
function differencesOf({ differing }: DocumentFindings) {
  if (differing === undefined) return [];
  const { data, shown } = differing;
  return differenceSections(reportDifference(data, shown), data, shown).flatMap(
    ({ heading, changes, texts }) => [
      ...changes.map(({ name, before, after }) => ({
        part: heading,
        place: name,
        data: before,
        document: after,
      })),
      ...texts.map(({ name, passages }) => ({
        part: heading,
        place: name,
        data: textOf(passages, 'added'),
        document: textOf(passages, 'removed'),
      })),
    ],
  );
}

type Passages = ReturnType<typeof differenceSections>[number]['texts'][number]['passages'];

function textOf(passages: Passages, without: Passages[number]['kind']): string {
  return passages.flatMap(({ kind, text }) => (kind === without ? [] : [text])).join('');
}

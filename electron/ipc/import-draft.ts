import { basename } from 'node:path';
import type { Reply } from '#shared/ipc/channels';
import { isDamage } from '#shared/report/file-problem';
import type { DraftLibrary } from '../drafts/draft-library';
import { fileFailure } from '../files/file-failure';
import { readReportPath } from '../imports/read-report-path';
import { untiedWords } from '../imports/untied-words';
import { readDamagedFile } from '../recovery/read-damaged-file';
import type { DamagedFiles } from './damaged-files';
import { importedExplanations } from './imported-explanations';

/** Turns a report file into a new draft; of a damaged one what can be read is offered first. The file is only read. */
export async function importDraft(
  path: string,
  library: DraftLibrary,
  damagedFiles: DamagedFiles,
): Promise<Reply<'drafts:import'>> {
  const reading = await readReportPath(path);
  if (!reading.ok) {
    const { problem, message, finding } = reading;
    const read = problem === undefined || !isDamage(problem) ? undefined : await readDamagedFile(path);
    if (read === undefined) return { outcome: 'failed', message };
    return {
      outcome: 'damaged',
      id: damagedFiles.add({ shownName: basename(path), message: finding, read }),
    };
  }
  // One practice at a time, and the one that is there may have been worked on: it is not replaced unasked.
  if (reading.report.practice === true && (await library.practice()) !== undefined)
    return {
      outcome: 'failed',
      message: '这个文件是练习，本机已有一份练习。要打开它，请先在开始页点“丢掉练习”。文件没有改动。',
    };
  try {
    const { report, lapsed, notice } = importedExplanations(reading.report, reading.sealIntact);
    const told = `${untiedWords(reading.untied ?? 0)}${notice ?? ''}`;
    const draft = await library.create(report);
    return {
      outcome: 'opened',
      draft: lapsed === undefined ? draft : { ...draft, lapsed },
      ...(told === '' ? {} : { notice: told }),
    };
  } catch (error) {
    return { outcome: 'failed', message: `文件读出来了，但草稿没有保存成功：${fileFailure(error)}。` };
  }
}

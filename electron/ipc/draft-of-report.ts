import type { Reply } from '#shared/ipc/channels';
import type { Report } from '#shared/report/report';
import type { DraftLibrary } from '../drafts/draft-library';
import { fileFailure } from '../files/file-failure';
import { importedExplanations } from './imported-explanations';

/** A report that was read from a file, with what has to be told of it. */
export interface ReadReport {
  readonly report: Report;
  /** Undefined where it carries no seal. */
  readonly sealIntact: boolean | undefined;
  /** What is said of content that is not what was sealed, where it is not what is said of any. */
  readonly changedWords?: string;
  /** Sentences to be told once it is open. */
  readonly told?: readonly string[];
}

type DraftOutcome = Extract<Reply<'drafts:import'>, { outcome: 'opened' | 'failed' }>;

/** Makes a draft of a report that was read from a file. The file is not changed. */
export async function draftOfReport(
  { report: read, sealIntact, changedWords, told = [] }: ReadReport,
  library: Pick<DraftLibrary, 'practice' | 'create'>,
): Promise<DraftOutcome> {
  // One practice at a time, and the one that is there may have been worked on: it is not replaced unasked.
  if (read.practice === true && (await library.practice()) !== undefined)
    return {
      outcome: 'failed',
      message: '这个文件是练习，本机已有一份练习。要打开它，请先在开始页点“丢掉练习”。文件没有改动。',
    };
  try {
    const { report, lapsed, notice = '' } = importedExplanations(read, sealIntact, changedWords);
    const draft = await library.create(report);
    const words = `${told.join('')}${notice}`;
    return {
      outcome: 'opened',
      draft: lapsed === undefined ? draft : { ...draft, lapsed },
      ...(words === '' ? {} : { notice: words }),
    };
  } catch (error) {
    return { outcome: 'failed', message: `文件读出来了，但草稿没有保存成功：${fileFailure(error)}。` };
  }
}

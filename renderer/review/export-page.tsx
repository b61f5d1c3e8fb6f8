import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Answer } from '#shared/ipc/channels';
import { reportDigest } from '#shared/report/report-file';
import { mayExportFormally } from '#shared/rules/formal-export-obstacles';
import { useAnnounce } from '../editing/announcer';
import { useBridge } from '../editing/bridge-context';
import { useObservable } from '../editing/observable';
import { useReportState, useSession } from '../editing/session-context';
import { useSettings } from '../editing/settings-context';
import { FindingsList } from '../findings/findings-list';
import { countWords, needsAction, shownFindings } from '../findings/shown-findings';
import { ExplanationsChoice } from './explanations-choice';
import styles from './export-page.module.css';
import { ExportResult, type WrittenFile } from './export-result';
import { JobProgress } from './job-progress';
import { OtherFormats } from './other-formats';
import { PaperChoices } from './paper-choices';
import { useExportJob } from './use-export-job';

const SENTENCES = {
  submission: '已导出上报文件。文件还在本机，请按当地要求报送。',
  reportFile: '已导出年报文件。文件还在本机，请按当地要求报送。',
  formalPdf: '已导出正式 PDF。文件还在本机，请按当地要求报送。',
  draftPdf: '已导出草稿 PDF，每页印有“草稿”。',
  draftFile: '已导出草稿文件。在另一台电脑的软件里点“打开”选它，可以接着填。',
} as const;
type Kind = keyof typeof SENTENCES;
/** What leaves the program as a finished report. */
const FORMAL: readonly Kind[] = ['submission', 'reportFile', 'formalPdf'];

/** What is said otherwise of a practice report, which never leaves the program as a formal copy. */
const PRACTICE_SENTENCES: Readonly<Partial<Record<Kind, string>>> = {
  draftPdf: '已导出练习草稿 PDF，每页印有“练习草稿”。',
  draftFile: '已导出练习草稿文件。在另一台电脑的软件里打开，也还是练习。',
};

/** 导出上报文件: what stands in the way, the draft that is always possible, and what was written. */
export function ExportPage() {
  const bridge = useBridge();
  const announce = useAnnounce();
  const { id, store, autosave, lastExport } = useSession();
  const report = useReportState((state) => state.report);
  const isClean = useReportState((state) => mayExportFormally(state.report, state.findings));
  const open = useReportState(shownFindings).filter(needsAction);
  const last = useObservable(lastExport);
  const job = useExportJob();
  const withExplanations = useSettings().settings.withExplanations === true;
  const [written, setWritten] = useState<WrittenFile>();
  const isPractice = report.practice === true;
  const sentenceOf = (kind: Kind) => (isPractice ? PRACTICE_SENTENCES[kind] : undefined) ?? SENTENCES[kind];
  const isOutdated = last !== undefined && last.digest !== reportDigest(report);

  const tell = (answer: Answer<'exports:save-pdf'>, sentence: string, isFormal: boolean) => {
    if (!answer.ok) announce(answer.message, 'problem');
    else if (answer.value.outcome === 'failed') announce(answer.value.message, 'problem');
    else if (answer.value.outcome === 'saved') {
      // A failure told before this attempt is over; the result has its own heading.
      announce('');
      setWritten({ sentence, ...answer.value });
      if (isFormal) lastExport.set({ digest: answer.value.digest });
    }
  };
  const finish = (kind: Kind, answer: Answer<'exports:save-pdf'>) =>
    tell(answer, sentenceOf(kind), FORMAL.includes(kind));
  const saveSubmission = async () => {
    await autosave.flush();
    const request = { id, report: store.getState().report, withExplanations };
    finish('submission', await job.run((jobId) => bridge.call['exports:submission']({ jobId, ...request })));
  };
  const saveFile = async (kind: 'reportFile' | 'draftFile') => {
    await autosave.flush();
    finish(kind, await bridge.call['exports:report-file']({ id, report: store.getState().report }));
  };
  const savePdf = async (kind: 'formalPdf' | 'draftPdf') => {
    await autosave.flush();
    const draft = kind === 'draftPdf';
    const document = { kind: 'report', draft, withExplanations } as const;
    const request = { id, report: store.getState().report, document };
    finish(kind, await job.run((jobId) => bridge.call['exports:save-pdf']({ jobId, ...request })));
  };

  return (
    <>
      <JobProgress job={job} />
      {written !== undefined && <ExportResult file={written} />}
      {isOutdated && <p className={styles.outdated}>导出后有修改，请重新导出</p>}
      <ExplanationsChoice />
      <PaperChoices />
      <section className={styles.panel} aria-labelledby="export-formal">
        <h2 id="export-formal">上报文件和正式 PDF</h2>
        {isClean ? (
          <p>
            校验通过，可以上报。“导出上报文件”把要交的一次备齐，存成一个文件夹：PDF、Word 文档、Excel
            工作簿、年报文件和一份报送清单。只要其中一种的，点后面两个按钮：年报文件交给上级汇总，正式 PDF
            用于打印、盖章和公布。
          </p>
        ) : (
          <>
            <p id="export-obstacle">{obstacleWords(isPractice, countWords(open))}</p>
            <FindingsList found={open} level={3} linked />
          </>
        )}
        <p className={styles.buttons}>
          <Button
            variant={isClean ? 'filled' : 'default'}
            disabled={!isClean}
            aria-describedby={isClean ? undefined : 'export-obstacle'}
            onClick={() => void saveSubmission()}
          >
            导出上报文件
          </Button>
          <Button
            disabled={!isClean}
            aria-describedby={isClean ? undefined : 'export-obstacle'}
            onClick={() => void saveFile('reportFile')}
          >
            只导出年报文件
          </Button>
          <Button
            disabled={!isClean}
            aria-describedby={isClean ? undefined : 'export-obstacle'}
            onClick={() => void savePdf('formalPdf')}
          >
            导出正式 PDF
          </Button>
        </p>
      </section>
      <section className={styles.panel} aria-labelledby="export-draft">
        <h2 id="export-draft">草稿</h2>
        <p>
          {isPractice
            ? '可以导出来看看。草稿 PDF 每页印有“练习草稿”；草稿文件在另一台电脑上打开，也还是练习。'
            : '随时可以导出。草稿 PDF 每页印有“草稿”，供送审传阅；草稿文件用来带到另一台电脑接着填。'}
        </p>
        <p className={styles.buttons}>
          <Button onClick={() => void savePdf('draftPdf')}>导出草稿 PDF</Button>
          <Button onClick={() => void saveFile('draftFile')}>导出草稿文件</Button>
        </p>
      </section>
      <OtherFormats isFormal={isClean} isPractice={isPractice} job={job} onEnded={tell} />
    </>
  );
}

/** Why the formal copy is not to be had; stands beside its buttons. */
function obstacleWords(isPractice: boolean, standing: string): string {
  if (!isPractice) return `还有 ${standing}，处理完就可以导出。`;
  const never = '这是练习，不会上报，不能导出上报文件和正式 PDF。';
  return standing === '' ? never : `${never}还有 ${standing}。`;
}

import { useCallback, useState } from 'react';
import type { Reply, Request } from '#shared/ipc/channels';
import type { Report } from '#shared/report/report';
import { useAnnounce } from '../editing/announcer';
import { useBridge } from '../editing/bridge-context';
import { useSession } from '../editing/session-context';
import { type ExportJob, useExportJob } from './use-export-job';

/** What is put on paper: the report, formal or as a draft, or the review of it. */
export type Paper = Request<'exports:render-pdf'>['document'];

/** Where and how it is printed. */
export type PrintingWish = Request<'printing:print'>['printing'];
export type FoundPrinters = Extract<Reply<'printing:printers'>, { outcome: 'found' }>;

export interface PaperOutput {
  readonly job: ExportJob;
  /** Set while the person is asked where and how to print. */
  readonly printers: FoundPrinters | undefined;
  readonly askPrinter: () => Promise<void>;
  readonly askNoMore: () => void;
  readonly print: (printing: PrintingWish) => Promise<void>;
  readonly save: () => Promise<void>;
}

/** Prints a paper and saves it as PDF, each time after what was typed is on disk. */
export function usePaperOutput(report: Report, paper: Paper): PaperOutput {
  const bridge = useBridge();
  const announce = useAnnounce();
  const { id, autosave, lastExport } = useSession();
  const job = useExportJob();
  const { run } = job;
  const [printers, setPrinters] = useState<FoundPrinters>();

  const askPrinter = useCallback(async () => {
    const answer = await bridge.call['printing:printers']({});
    if (!answer.ok) announce(answer.message, 'problem');
    else if (answer.value.outcome === 'failed') announce(answer.value.message, 'problem');
    else setPrinters(answer.value);
  }, [announce, bridge]);
  const askNoMore = useCallback(() => setPrinters(undefined), []);

  const print = useCallback(
    async (printing: PrintingWish) => {
      setPrinters(undefined);
      await autosave.flush();
      const answer = await run(
        (jobId) => bridge.call['printing:print']({ jobId, id, report, document: paper, printing }),
        'printing',
      );
      if (!answer.ok) announce(answer.message, 'problem');
      else if (answer.value.outcome === 'failed') announce(answer.value.message, 'problem');
      else if (answer.value.outcome === 'sent') announce(answer.value.message);
      else announce('已停止，没有打印。');
    },
    [announce, autosave, bridge, id, paper, report, run],
  );

  const save = useCallback(async () => {
    await autosave.flush();
    const answer = await run((jobId) =>
      bridge.call['exports:save-pdf']({ jobId, id, report, document: paper }),
    );
    if (!answer.ok) announce(answer.message, 'problem');
    else if (answer.value.outcome === 'failed') announce(answer.value.message, 'problem');
    else if (answer.value.outcome === 'saved') {
      announce(`已存为 ${answer.value.shownPath}`);
      if (paper.kind === 'report' && !paper.draft) lastExport.set({ digest: answer.value.digest });
    }
  }, [announce, autosave, bridge, id, lastExport, paper, report, run]);

  return { job, printers, askPrinter, askNoMore, print, save };
}

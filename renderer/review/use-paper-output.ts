import { useCallback } from 'react';
import type { Request } from '#shared/ipc/channels';
import type { Report } from '#shared/report/report';
import { useAnnounce } from '../editing/announcer';
import { useBridge } from '../editing/bridge-context';
import { useSession } from '../editing/session-context';
import { type ExportJob, useExportJob } from './use-export-job';

/** What is put on paper: the report, formal or as a draft, or the review of it. */
export type Paper = Request<'exports:render-pdf'>['document'];

export interface PaperOutput {
  readonly job: ExportJob;
  readonly print: () => Promise<void>;
  readonly save: () => Promise<void>;
}

/** Prints a paper and saves it as PDF, each time after what was typed is on disk. */
export function usePaperOutput(report: Report, paper: Paper): PaperOutput {
  const bridge = useBridge();
  const announce = useAnnounce();
  const { id, autosave, lastExport } = useSession();
  const job = useExportJob();
  const { run } = job;

  const print = useCallback(async () => {
    await autosave.flush();
    const answer = await run((jobId) =>
      bridge.call['printing:print']({ jobId, id, report, document: paper }),
    );
    if (!answer.ok) announce(answer.message, 'problem');
    else if (answer.value.outcome === 'failed') announce(answer.value.message, 'problem');
    else if (answer.value.outcome === 'sent') announce(`已送到打印机“${answer.value.printer}”。`);
  }, [announce, autosave, bridge, id, paper, report, run]);

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

  return { job, print, save };
}

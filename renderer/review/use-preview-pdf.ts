import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { useCallback, useEffect, useState } from 'react';
import type { Reply } from '#shared/ipc/channels';
import type { Report } from '#shared/report/report';
import { useBridge } from '../editing/bridge-context';
import { useSession } from '../editing/session-context';
import { readPdf } from './pdf-document';
import type { ExportJob } from './use-export-job';
import type { Paper } from './use-paper-output';

type Rendered = Extract<Reply<'exports:render-pdf'>, { outcome: 'rendered' }>;
export type UndrawnCharacter = Rendered['undrawn'][number];
export type FontSubstitute = Rendered['substitutes'][number];

export type PreviewPdf =
  | { readonly state: 'working' }
  | { readonly state: 'cancelled' }
  | { readonly state: 'failed'; readonly message: string }
  | {
      readonly state: 'ready';
      readonly pdf: PDFDocumentProxy;
      readonly undrawn: readonly UndrawnCharacter[];
      readonly substitutes: readonly FontSubstitute[];
    };

const NOT_SHOWN = 'PDF 已经生成，但在这里显示不出来。可以在“导出上报文件”页存为 PDF，再打开存好的文件查看。';

/** The very PDF of a paper, made where exports are made. Answers also the function that makes it again. */
export function usePreviewPdf(report: Report, paper: Paper, job: ExportJob): [PreviewPdf, () => void] {
  const bridge = useBridge();
  const { id } = useSession();
  const { run, cancel } = job;
  const [preview, setPreview] = useState<PreviewPdf>({ state: 'working' });
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a further attempt makes it again
  useEffect(() => {
    let isGone = false;
    let opened: PDFDocumentProxy | undefined;
    const make = async (): Promise<PreviewPdf> => {
      const answer = await run((jobId) =>
        bridge.call['exports:render-pdf']({ jobId, id, report, document: paper }),
      );
      if (!answer.ok) return { state: 'failed', message: answer.message };
      if (answer.value.outcome === 'failed') return { state: 'failed', message: answer.value.message };
      if (answer.value.outcome === 'cancelled') return { state: 'cancelled' };
      opened = await readPdf(answer.value.pdf);
      const { undrawn, substitutes } = answer.value;
      return { state: 'ready', pdf: opened, undrawn, substitutes };
    };
    setPreview({ state: 'working' });
    const failed = (error: unknown): PreviewPdf => {
      reportError(error);
      return { state: 'failed', message: NOT_SHOWN };
    };
    void make()
      .catch(failed)
      .then((made) => {
        if (isGone) void opened?.destroy();
        else setPreview(made);
      });
    return () => {
      isGone = true;
      cancel();
      void opened?.destroy();
    };
  }, [bridge, run, cancel, id, report, paper, attempt]);

  return [preview, useCallback(() => setAttempt((former) => former + 1), [])];
}

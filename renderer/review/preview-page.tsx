import { Button } from '@mantine/core';
import { useCallback, useEffect, useState } from 'react';
import { mayExportFormally } from '#shared/rules/formal-export-obstacles';
import { useAnnounce } from '../editing/announcer';
import { useBridge } from '../editing/bridge-context';
import { useNavigation } from '../editing/page-navigation';
import { useReportState, useSession } from '../editing/session-context';
import { countWords, shownFindings } from '../findings/shown-findings';
import { JobProgress } from './job-progress';
import { PdfPage } from './pdf-page';
import styles from './preview-page.module.css';
import { type PagesAbreast, PreviewToolbar } from './preview-toolbar';
import { UndrawnNotice } from './undrawn-notice';
import { useExportJob } from './use-export-job';
import { usePreviewPdf } from './use-preview-pdf';

/** 打印预览: the very PDF that is printed and saved, page by page. */
export function PreviewPage() {
  const bridge = useBridge();
  const announce = useAnnounce();
  const { id, autosave, lastExport } = useSession();
  const { at, destination } = useNavigation();
  const report = useReportState((state) => state.report);
  const draft = useReportState((state) => !mayExportFormally(state.findings));
  const standing = useReportState((state) => countWords(shownFindings(state)));
  const making = useExportJob();
  const output = useExportJob();
  const [preview, makeAgain] = usePreviewPdf(report, draft, making);
  const [zoom, setZoom] = useState(100);
  const [abreast, setAbreast] = useState<PagesAbreast>(1);
  const [pageNumber, setPageNumber] = useState(1);
  const { run } = output;

  const print = useCallback(async () => {
    await autosave.flush();
    const answer = await run((jobId) => bridge.call['printing:print']({ jobId, id, report, draft }));
    if (!answer.ok) announce(answer.message, 'problem');
    else if (answer.value.outcome === 'failed') announce(answer.value.message, 'problem');
    else if (answer.value.outcome === 'sent') announce(`已送到打印机“${answer.value.printer}”。`);
  }, [announce, autosave, bridge, draft, id, report, run]);

  const save = async () => {
    await autosave.flush();
    const answer = await run((jobId) => bridge.call['exports:save-pdf']({ jobId, id, report, draft }));
    if (!answer.ok) announce(answer.message, 'problem');
    else if (answer.value.outcome === 'failed') announce(answer.value.message, 'problem');
    else if (answer.value.outcome === 'saved') {
      announce(`已存为 ${answer.value.shownPath}`);
      if (!draft) lastExport.set({ digest: answer.value.digest });
    }
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: each second Ctrl+P is one visit, and prints once
  useEffect(() => {
    if (destination.print === true) void print();
  }, [at]);

  // Of two pages abreast both come into sight; the left one is the page the person is at.
  const notePage = useCallback(
    (number: number) => setPageNumber(number - ((number - 1) % abreast)),
    [abreast],
  );
  const showPage = (number: number) => {
    setPageNumber(number);
    document.getElementById(`pdf-page-${number}`)?.scrollIntoView({ block: 'start' });
  };

  return (
    <>
      {draft && (
        <p className={styles.draft}>
          {standing === '' ? '' : `还有 ${standing}。`}现在打印的是草稿，每页印有“草稿”。
        </p>
      )}
      <JobProgress job={making.done === undefined ? output : making} />
      {preview.state === 'cancelled' && <p>已取消生成。</p>}
      {preview.state === 'failed' && <p role="alert">{preview.message}</p>}
      {(preview.state === 'cancelled' || preview.state === 'failed') && (
        <p className={styles.again}>
          <Button onClick={makeAgain}>重新生成</Button>
        </p>
      )}
      {preview.state === 'ready' && (
        <>
          <UndrawnNotice undrawn={preview.undrawn} />
          <PreviewToolbar
            pageCount={preview.pdf.numPages}
            pageNumber={pageNumber}
            onPage={showPage}
            abreast={abreast}
            onAbreast={setAbreast}
            zoom={zoom}
            onZoom={setZoom}
            onPrint={() => void print()}
            onSave={() => void save()}
          />
          <section
            className={styles.pages}
            data-abreast={abreast}
            aria-label="年报各页"
            // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls what has the focus
            tabIndex={0}
          >
            {Array.from({ length: preview.pdf.numPages }, (_, index) => index + 1).map((number) => (
              <PdfPage key={number} pdf={preview.pdf} number={number} zoom={zoom} onSeen={notePage} />
            ))}
          </section>
        </>
      )}
    </>
  );
}

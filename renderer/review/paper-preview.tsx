import { Button } from '@mantine/core';
import { useCallback, useEffect, useState } from 'react';
import type { Report } from '#shared/report/report';
import { useNavigation } from '../editing/page-navigation';
import { JobProgress } from './job-progress';
import styles from './paper-preview.module.css';
import { PdfPage } from './pdf-page';
import { type PagesAbreast, PreviewToolbar } from './preview-toolbar';
import { PrintDialog } from './print-dialog';
import { SubstitutesNotice } from './substitutes-notice';
import { UndrawnNotice } from './undrawn-notice';
import { useExportJob } from './use-export-job';
import { type Paper, usePaperOutput } from './use-paper-output';
import { usePreviewPdf } from './use-preview-pdf';

interface PaperPreviewProps {
  readonly report: Report;
  /** The same object for as long as the same is to be shown. */
  readonly paper: Paper;
  /** What a screen reader calls the pages. */
  readonly label: string;
}

/** The very PDF of a paper, page by page, with what prints and saves it. */
export function PaperPreview({ report, paper, label }: PaperPreviewProps) {
  const { at, destination } = useNavigation();
  const making = useExportJob();
  const { job: output, printers, askPrinter, askNoMore, print, save } = usePaperOutput(report, paper);
  const [preview, makeAgain] = usePreviewPdf(report, paper, making);
  const [zoom, setZoom] = useState(100);
  const [abreast, setAbreast] = useState<PagesAbreast>(1);
  const [pageNumber, setPageNumber] = useState(1);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each second Ctrl+P is one visit, and asks once
  useEffect(() => {
    if (destination.print === true) void askPrinter();
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
          <SubstitutesNotice substitutes={preview.substitutes} />
          <PreviewToolbar
            pageCount={preview.pdf.numPages}
            pageNumber={pageNumber}
            onPage={showPage}
            abreast={abreast}
            onAbreast={setAbreast}
            zoom={zoom}
            onZoom={setZoom}
            onPrint={() => void askPrinter()}
            onSave={() => void save()}
          />
          {printers !== undefined && (
            <PrintDialog
              found={printers}
              pageCount={preview.pdf.numPages}
              onPrint={(wish) => void print(wish)}
              onClose={askNoMore}
            />
          )}
          <section
            className={styles.pages}
            data-abreast={abreast}
            aria-label={label}
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

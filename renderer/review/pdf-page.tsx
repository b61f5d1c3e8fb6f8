import { VisuallyHidden } from '@mantine/core';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { useEffect, useRef, useState } from 'react';
import { pageText } from './page-text';
import styles from './pdf-page.module.css';

/** CSS pixels of one PDF point at 100 %: paper size on a screen of 96 dots an inch. */
const PIXELS_PER_POINT = 96 / 72;

interface PdfPageProps {
  readonly pdf: PDFDocumentProxy;
  readonly number: number;
  /** Per cent of paper size. */
  readonly zoom: number;
  /** Tells that this page has come into sight. */
  readonly onSeen: (number: number) => void;
}

/** One page of the PDF, drawn when it comes into sight. Its text is there for screen readers. */
export function PdfPage({ pdf, number, zoom, onSeen }: PdfPageProps) {
  const frame = useRef<HTMLElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [page, setPage] = useState<PDFPageProxy>();
  const [text, setText] = useState('');
  const [isNear, setNear] = useState(false);

  useEffect(() => {
    let isGone = false;
    const load = async () => {
      const loaded = await pdf.getPage(number);
      const read = await pageText(loaded);
      if (isGone) return;
      setPage(loaded);
      setText(read);
    };
    load().catch((error: unknown) => {
      // The file is closed under its pages when the preview is left; then nobody waits for them.
      if (!isGone) throw error;
    });
    return () => {
      isGone = true;
    };
  }, [pdf, number]);

  useEffect(() => {
    if (frame.current === null) return undefined;
    const near = new IntersectionObserver(([entry]) => entry?.isIntersecting && setNear(true), {
      rootMargin: '400px',
    });
    const seen = new IntersectionObserver(([entry]) => entry?.isIntersecting && onSeen(number), {
      rootMargin: '-45% 0px',
    });
    near.observe(frame.current);
    seen.observe(frame.current);
    return () => {
      near.disconnect();
      seen.disconnect();
    };
  }, [number, onSeen]);

  const viewport = page?.getViewport({ scale: (PIXELS_PER_POINT * zoom) / 100 });
  const width = viewport?.width;
  const height = viewport?.height;

  useEffect(() => {
    const target = canvas.current?.getContext('2d');
    if (!target || page === undefined || !isNear) return undefined;
    const ratio = window.devicePixelRatio;
    const scaled = page.getViewport({ scale: (ratio * PIXELS_PER_POINT * zoom) / 100 });
    target.canvas.width = Math.floor(scaled.width);
    target.canvas.height = Math.floor(scaled.height);
    const drawing = page.render({ canvasContext: target, viewport: scaled });
    drawing.promise.catch((error: unknown) => {
      // A new zoom replaces a drawing that is not finished; that one is meant to stop.
      if (!(error instanceof Error) || error.name !== 'RenderingCancelledException') throw error;
    });
    return () => drawing.cancel();
  }, [page, isNear, zoom]);

  return (
    <article ref={frame} id={`pdf-page-${number}`} className={styles.page} aria-label={`第 ${number} 页`}>
      <canvas
        ref={canvas}
        className={styles.canvas}
        style={width === undefined || height === undefined ? {} : { width, height }}
      />
      <VisuallyHidden>{text}</VisuallyHidden>
    </article>
  );
}

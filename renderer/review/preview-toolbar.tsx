import { Button } from '@mantine/core';
import styles from './preview-toolbar.module.css';

const ZOOMS = [50, 75, 100, 125, 150, 200] as const;
export type PagesAbreast = 1 | 2;

interface PreviewToolbarProps {
  readonly pageCount: number;
  readonly pageNumber: number;
  readonly onPage: (number: number) => void;
  readonly abreast: PagesAbreast;
  readonly onAbreast: (abreast: PagesAbreast) => void;
  readonly zoom: number;
  readonly onZoom: (zoom: number) => void;
  readonly onPrint: () => void;
  readonly onSave: () => void;
}

/** Over the preview: which page, how many abreast, how large, 打印 and 另存为 PDF. */
export function PreviewToolbar(props: PreviewToolbarProps) {
  const { pageCount, pageNumber, onPage, abreast, onAbreast, zoom, onZoom, onPrint, onSave } = props;
  return (
    <div className={styles.toolbar} role="toolbar" aria-label="预览">
      <label className={styles.field}>
        页
        <select value={pageNumber} onChange={(event) => onPage(Number(event.currentTarget.value))}>
          {Array.from({ length: pageCount }, (_, index) => index + 1).map((number) => (
            <option key={number} value={number}>
              {number} / {pageCount}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.field}>
        缩放
        <select value={zoom} onChange={(event) => onZoom(Number(event.currentTarget.value))}>
          {ZOOMS.map((known) => (
            <option key={known} value={known}>
              {known} %
            </option>
          ))}
        </select>
      </label>
      <span className={styles.pair}>
        <Button aria-pressed={abreast === 1} onClick={() => onAbreast(1)}>
          单页
        </Button>
        <Button aria-pressed={abreast === 2} onClick={() => onAbreast(2)}>
          双页
        </Button>
      </span>
      <span className={styles.outputs}>
        <Button aria-keyshortcuts="Control+P" onClick={onPrint}>
          打印
        </Button>
        <Button onClick={onSave}>另存为 PDF</Button>
      </span>
    </div>
  );
}

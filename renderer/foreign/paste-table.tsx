import { Button, VisuallyHidden } from '@mantine/core';
import { useRef } from 'react';
import { useBridge } from '../editing/bridge-context';
import styles from './foreign-review.module.css';

interface PasteTableProps {
  /** What came of the last paste. */
  readonly told: string;
}

/**
 * The way for a table that was not read: copied out of the document, pasted here. What is pasted comes up to whoever
 * takes the pastes of the page.
 */
export function PasteTable({ told }: PasteTableProps) {
  const bridge = useBridge();
  const taker = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  const paste = () => {
    // Chromium pastes by command into fields alone; one that nobody sees takes it.
    taker.current?.focus();
    void bridge.call['window:paste']({});
  };

  return (
    <section className={styles.part} aria-labelledby="foreign-paste">
      <h3 id="foreign-paste">还有表没有读出来的</h3>
      <p>从文件或网页里复制这张表，连同行名和表头，再回到这里按 Ctrl+V，或者点“粘贴表格”。</p>
      <Button ref={button} onClick={paste}>
        粘贴表格
      </Button>
      <VisuallyHidden>
        <input
          ref={taker}
          data-takes-paste=""
          tabIndex={-1}
          aria-label="粘贴的表格"
          onPaste={() => button.current?.focus()}
        />
      </VisuallyHidden>
      <p role="status">{told}</p>
    </section>
  );
}

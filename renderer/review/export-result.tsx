import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { shortDigest } from '#shared/report/canonical';
import { useBridge } from '../editing/bridge-context';
import styles from './export-result.module.css';

/** A file that has been written. */
export interface WrittenFile {
  /** What was done, e.g. 已导出上报文件。 */
  readonly sentence: string;
  readonly shownPath: string;
  readonly location: string;
  readonly digest: string;
  /** What the person should know besides. */
  readonly notice?: string | undefined;
}

/** Says what was written and where; nothing has been sent to anyone. */
export function ExportResult({ file }: { readonly file: WrittenFile }) {
  const bridge = useBridge();
  const heading = useRef<HTMLHeadingElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each written file is told anew
  useEffect(() => {
    heading.current?.focus();
  }, [file]);

  return (
    <section className={styles.result} aria-labelledby="export-result">
      <h2 ref={heading} id="export-result" tabIndex={-1}>
        {file.sentence}
      </h2>
      <dl className={styles.facts}>
        <dt>位置</dt>
        <dd>{file.shownPath}</dd>
        <dt>校验码</dt>
        <dd className={styles.code}>{shortDigest(file.digest)}</dd>
      </dl>
      {file.notice !== undefined && <p>{file.notice}</p>}
      <Button onClick={() => void bridge.call['files:show-in-folder']({ location: file.location })}>
        打开所在文件夹
      </Button>
    </section>
  );
}

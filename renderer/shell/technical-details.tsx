import styles from './technical-details.module.css';

/** 技术信息 for whoever helps: closed at first, and as text that can be selected and copied. */
export function TechnicalDetails({ text }: { readonly text: string }) {
  return (
    <details className={styles.details}>
      <summary>技术信息</summary>
      <textarea className={styles.text} aria-label="技术信息" readOnly rows={6} value={text} />
      <p>点一下文字，按 Ctrl+A 全选，再按 Ctrl+C 复制。</p>
    </details>
  );
}

/** What went wrong as text: message and stack, without any content of the report. */
export function technicalText(error: unknown): string {
  return error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : String(error);
}

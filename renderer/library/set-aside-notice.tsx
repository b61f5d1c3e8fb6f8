import styles from './set-aside-notice.module.css';
import type { Drafts } from './use-drafts';

/** Tells of draft files that could not be read. None was deleted, and none took another draft with it. */
export function SetAsideNotice({ files }: { readonly files: Drafts['setAside'] }) {
  return (
    <section className={styles.notice} aria-labelledby="set-aside-heading">
      <h2 id="set-aside-heading">有 {files.length} 个草稿文件读不出来</h2>
      <p>其他草稿不受影响，原文件没有删除。</p>
      <ul>
        {files.map((file) => (
          <li key={`${file.shownName} ${file.message}`}>
            <strong>{file.shownName}</strong>：{file.message}
          </li>
        ))}
      </ul>
    </section>
  );
}

import styles from './damaged-notice.module.css';

/** Tells of files of the program's own that were damaged: no draft, but names and settings the person has chosen. */
export function ProgramFilesNotice({ notices }: { readonly notices: readonly string[] }) {
  return (
    <section className={styles.notice} aria-label="软件自己的文件有损坏">
      {notices.map((notice) => (
        <p key={notice}>{notice}</p>
      ))}
    </section>
  );
}

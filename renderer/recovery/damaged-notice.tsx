import { Button } from '@mantine/core';
import type { Reply } from '#shared/ipc/channels';
import styles from './damaged-notice.module.css';

interface DamagedNoticeProps {
  readonly drafts: Reply<'drafts:list'>['damaged'];
  readonly onChoose: (id: string) => void;
}

/** Drafts on the start screen whose files are damaged. They stay as they are until it is chosen what to go on with. */
export function DamagedNotice({ drafts, onChoose }: DamagedNoticeProps) {
  return (
    <section className={styles.notice} aria-labelledby="damaged-heading">
      <h2 id="damaged-heading">有 {drafts.length} 份草稿的文件有损坏</h2>
      <p>其他草稿不受影响。损坏的文件没有改动，请看一看能读出什么，再决定用哪一份继续。</p>
      <ul className={styles.drafts}>
        {drafts.map(({ id, name, message }) => (
          <li key={id} className={styles.draft}>
            <span>
              <strong>{name}</strong>：{message}
            </span>
            <Button aria-label={`查看并继续 ${name}`} onClick={() => onChoose(id)}>
              查看并继续
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

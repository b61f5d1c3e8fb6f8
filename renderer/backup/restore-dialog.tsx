import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import type { Reply, Request } from '#shared/ipc/channels';
import { momentWords } from '../editing/save-state';
import { Dialog } from '../theme/dialog';
import styles from './backup-panel.module.css';

type Found = Extract<Reply<'backup:read'>, { outcome: 'read' }>;
type Listed = Found['drafts'][number];
export type RestoringChoice = Pick<Request<'backup:restore'>, 'onDifferent' | 'withVersions'>;

interface RestoreDialogProps {
  readonly found: Found;
  readonly onRestore: (choice: RestoringChoice) => void;
  readonly onClose: () => void;
}

/** What is in a backup, how it stands to what is here, and one question for all that is here with another content. */
export function RestoreDialog({ found, onRestore, onClose }: RestoreDialogProps) {
  const [onDifferent, setOnDifferent] = useState<RestoringChoice['onDifferent']>('keepBoth');
  const [withVersions, setWithVersions] = useState(true);
  const of = (standing: Listed['standing']) => found.drafts.filter((draft) => draft.standing === standing);
  const [fresh, same, different] = [of('new'), of('same'), of('different')];
  const count = fresh.length + different.length;

  return (
    <Dialog title={`从“${found.shownName}”恢复？`} onClose={onClose}>
      {found.madeAt !== undefined && (
        <p>
          备份于 {momentWords(found.madeAt, new Date())}，有 {found.drafts.length} 份年报。
        </p>
      )}
      {found.problems.map((problem) => (
        <p key={problem} className={styles.problem}>
          {problem}
        </p>
      ))}
      <Names title="本机没有的" drafts={fresh} />
      <Names title="本机有、内容不同的" drafts={different} />
      {same.length > 0 && <p>另有 {same.length} 份与本机的内容相同，不用恢复。</p>}
      {different.length > 0 && (
        <fieldset className={styles.question}>
          <legend>内容不同的 {different.length} 份怎么办</legend>
          <Answer
            label="两份都留下，恢复的名称后面加“（备份）”"
            checked={onDifferent === 'keepBoth'}
            onChoose={() => setOnDifferent('keepBoth')}
          />
          <Answer
            label="用备份的替换，本机现在的先存为早先版本"
            checked={onDifferent === 'replace'}
            onChoose={() => setOnDifferent('replace')}
          />
        </fieldset>
      )}
      {found.versions > 0 && (
        <label className={styles.choice}>
          <input
            type="checkbox"
            checked={withVersions}
            onChange={(event) => setWithVersions(event.currentTarget.checked)}
          />
          连同早先版本（{found.versions} 个）
        </label>
      )}
      <div className={styles.buttons}>
        <Button onClick={onClose}>不恢复</Button>
        <Button variant="filled" data-autofocus onClick={() => onRestore({ onDifferent, withVersions })}>
          {count === 0 ? '核对并补齐' : `恢复 ${count} 份年报`}
        </Button>
      </div>
    </Dialog>
  );
}

/** As many names as there is room for without scrolling. */
const MOST_IN_SIGHT = 5;

function Names({ title, drafts }: { readonly title: string; readonly drafts: readonly Listed[] }) {
  const id = useId();
  if (drafts.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>
        {title}（{drafts.length} 份）
      </h3>
      <ul
        className={styles.names}
        // What is longer than its room is read by scrolling, which a keyboard can do only from inside.
        {...(drafts.length > MOST_IN_SIGHT ? { tabIndex: 0 } : {})}
      >
        {drafts.map(({ name, isRemoved }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two drafts may have one name; the list never changes
          <li key={index}>
            {name}
            {isRemoved && '（在回收站里）'}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface AnswerProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
}

function Answer({ label, checked, onChoose }: AnswerProps) {
  return (
    <label className={styles.choice}>
      <input type="radio" name="on-different" checked={checked} onChange={onChoose} />
      {label}
    </label>
  );
}

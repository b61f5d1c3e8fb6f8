import { Button } from '@mantine/core';
import { Dialog } from '../theme/dialog';
import styles from './library-dialog.module.css';
import type { Draft } from './use-drafts';

interface RemoveDialogProps {
  readonly draft: Draft;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** Asks before a draft goes to 回收站; both buttons say what happens. */
export function RemoveDialog({ draft, onRemove, onClose }: RemoveDialogProps) {
  return (
    <Dialog onClose={onClose} title={`删除“${draft.name}”？`}>
      <p>可在回收站保留 30 天。</p>
      <div className={styles.buttons}>
        <Button onClick={onRemove}>删除草稿</Button>
        <Button variant="filled" data-autofocus onClick={onClose}>
          保留草稿
        </Button>
      </div>
    </Dialog>
  );
}

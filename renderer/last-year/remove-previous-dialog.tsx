import { Button } from '@mantine/core';
import { Dialog } from '../theme/dialog';
import styles from './previous-dialog.module.css';

interface RemovePreviousDialogProps {
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** Asks before last year's report is taken away from a draft; what it was imported from is not touched. */
export function RemovePreviousDialog({ onRemove, onClose }: RemovePreviousDialogProps) {
  return (
    <Dialog onClose={onClose} title="移除去年年报？">
      <p>移除以后不再与去年核对和对比；已填入的数字不变，原来的文件和草稿也不变，可以随时重新导入。</p>
      <div className={styles.buttons}>
        <Button onClick={onRemove}>移除去年年报</Button>
        <Button variant="filled" data-autofocus onClick={onClose}>
          保留去年年报
        </Button>
      </div>
    </Dialog>
  );
}

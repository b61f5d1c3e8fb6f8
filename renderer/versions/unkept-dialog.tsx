import { Button } from '@mantine/core';
import { Dialog } from '../theme/dialog';
import type { RestoringQuestion } from './use-restoring';
import styles from './versions-page.module.css';

interface UnkeptDialogProps {
  readonly question: RestoringQuestion;
  readonly onRestore: () => void;
  readonly onClose: () => void;
}

/** The disk does not take the present state as a version: is the earlier one to be restored all the same? */
export function UnkeptDialog({ question: { version, message }, onRestore, onClose }: UnkeptDialogProps) {
  return (
    <Dialog title={`恢复到 ${version.moment} 的内容？`} onClose={onClose}>
      <p>现在的内容{message}</p>
      <p>恢复以后，在关闭这份年报之前仍可以点“撤销”退回；关闭以后就退不回来了。</p>
      <div className={styles.buttons}>
        <Button onClick={onRestore}>仍然恢复</Button>
        <Button variant="filled" data-autofocus onClick={onClose}>
          保持现在的内容
        </Button>
      </div>
    </Dialog>
  );
}

import { Button } from '@mantine/core';
import { Dialog } from '../theme/dialog';
import styles from './practice-panel.module.css';

const ACTS = { restart: '重新开始练习', discard: '丢掉练习' } as const;

interface DropPracticeDialogProps {
  readonly why: keyof typeof ACTS;
  readonly onDrop: () => void;
  readonly onClose: () => void;
}

/** Asks once before what was typed in the practice report is gone for good; both buttons say what happens. */
export function DropPracticeDialog({ why, onDrop, onClose }: DropPracticeDialogProps) {
  return (
    <Dialog onClose={onClose} title={`${ACTS[why]}？`}>
      <p>
        练习里填的内容不再保留，也不放进回收站{why === 'restart' ? '，换成一份新的' : ''}。年报草稿不受影响。
      </p>
      <div className={styles.choice}>
        <Button onClick={onDrop}>{ACTS[why]}</Button>
        <Button variant="filled" data-autofocus onClick={onClose}>
          保留练习
        </Button>
      </div>
    </Dialog>
  );
}

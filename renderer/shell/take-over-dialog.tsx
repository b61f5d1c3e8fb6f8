import { Button } from '@mantine/core';
import type { FolderStanding } from '#shared/ipc/folder-standing';
import { Dialog } from '../theme/dialog';
import styles from './take-over-dialog.module.css';

interface TakeOverDialogProps {
  readonly standing: FolderStanding;
  readonly onTakeOver: () => void;
  readonly onClose: () => void;
}

/** Asks before the folder is taken from somebody who may be typing; both buttons say what happens. */
export function TakeOverDialog({ standing, onTakeOver, onClose }: TakeOverDialogProps) {
  return (
    <Dialog onClose={onClose} title="接手编辑？">
      <p>{consequence(standing)}</p>
      <div className={styles.buttons}>
        <Button onClick={onTakeOver}>接手编辑</Button>
        <Button variant="filled" data-autofocus onClick={onClose}>
          继续查看
        </Button>
      </div>
    </Dialog>
  );
}

function consequence(standing: FolderStanding): string {
  if (standing.standing !== 'held' && standing.standing !== 'takenOver')
    return '不知道是不是还有人在填。如果有，那边的窗口会变为只能查看；那边还没保存的内容留在那边的窗口里，可以另存。';
  const { user, computer, isHere } = standing.holder;
  const where = isHere ? '这台电脑的另一个窗口' : `电脑“${computer}”`;
  return `“${user}”在${where}上的草稿会变为只能查看；那边还没保存的内容留在那边的窗口里，可以另存。请先问清楚那边是不是正在填。`;
}

import type { FolderStanding } from '#shared/ipc/folder-standing';
import { ConfirmDialog } from '../theme/confirm-dialog';

interface TakeOverDialogProps {
  readonly standing: FolderStanding;
  readonly onTakeOver: () => void;
  readonly onClose: () => void;
}

/** Asks before the folder is taken from somebody who may be typing. */
export function TakeOverDialog({ standing, onTakeOver, onClose }: TakeOverDialogProps) {
  return (
    <ConfirmDialog title="接手编辑？" act="接手编辑" keep="继续查看" onAct={onTakeOver} onClose={onClose}>
      <p>{consequence(standing)}</p>
    </ConfirmDialog>
  );
}

function consequence(standing: FolderStanding): string {
  if (standing.standing !== 'held' && standing.standing !== 'takenOver')
    return '不知道是不是还有人在填。如果有，那边的窗口会变为只能查看；那边还没保存的内容留在那边的窗口里，可以另存。';
  const { user, computer, isHere } = standing.holder;
  const where = isHere ? '这台电脑的另一个窗口' : `电脑“${computer}”`;
  return `“${user}”在${where}上的草稿会变为只能查看；那边还没保存的内容留在那边的窗口里，可以另存。请先问清楚那边是不是正在填。`;
}

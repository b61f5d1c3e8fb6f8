import { ConfirmDialog } from '../theme/confirm-dialog';
import type { Draft } from './use-drafts';

interface RemoveDialogProps {
  readonly draft: Draft;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** Asks before a draft goes to 回收站. */
export function RemoveDialog({ draft, onRemove, onClose }: RemoveDialogProps) {
  return (
    <ConfirmDialog
      title={`删除“${draft.name}”？`}
      act="删除草稿"
      keep="保留草稿"
      onAct={onRemove}
      onClose={onClose}
    >
      <p>可在回收站保留 30 天。</p>
    </ConfirmDialog>
  );
}

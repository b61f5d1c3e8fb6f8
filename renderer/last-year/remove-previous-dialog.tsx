import { ConfirmDialog } from '../theme/confirm-dialog';

interface RemovePreviousDialogProps {
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** Asks before last year's report is taken away from a draft; what it was imported from is not touched. */
export function RemovePreviousDialog({ onRemove, onClose }: RemovePreviousDialogProps) {
  return (
    <ConfirmDialog
      title="移除去年年报？"
      act="移除去年年报"
      keep="保留去年年报"
      onAct={onRemove}
      onClose={onClose}
    >
      <p>移除以后不再与去年核对和对比；已填入的数字不变，原来的文件和草稿也不变，可以随时重新导入。</p>
    </ConfirmDialog>
  );
}

import { ConfirmDialog } from '../theme/confirm-dialog';
import type { RestoringQuestion } from './use-restoring';

interface UnkeptDialogProps {
  readonly question: RestoringQuestion;
  readonly onRestore: () => void;
  readonly onClose: () => void;
}

/** The disk does not take the present state as a version: is the earlier one to be restored all the same? */
export function UnkeptDialog({ question: { version, message }, onRestore, onClose }: UnkeptDialogProps) {
  return (
    <ConfirmDialog
      title={`恢复到 ${version.moment} 的内容？`}
      act="仍然恢复"
      keep="保持现在的内容"
      onAct={onRestore}
      onClose={onClose}
    >
      <p>现在的内容{message}</p>
      <p>恢复以后，在关闭这份年报之前仍可以点“撤销”退回；关闭以后就退不回来了。</p>
    </ConfirmDialog>
  );
}

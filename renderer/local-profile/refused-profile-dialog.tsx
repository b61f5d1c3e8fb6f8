import { Button } from '@mantine/core';
import type { LocalProfile } from '#shared/profile/local-profile';
import { profileWords } from '#shared/profile/profile-words';
import { Dialog } from '../theme/dialog';
import { DialogButtons } from '../theme/dialog-buttons';
import styles from './profile-panel.module.css';

interface RefusedProfileDialogProps {
  readonly shownName: string;
  /** With the line that is wrong. */
  readonly message: string;
  /** The profile that stays in use. */
  readonly former: LocalProfile | undefined;
  readonly onClose: () => void;
}

/** Tells why a local profile was not taken. Long enough to be read aloud to whoever made the file. */
export function RefusedProfileDialog({ shownName, message, former, onClose }: RefusedProfileDialogProps) {
  return (
    <Dialog onClose={onClose} title="没有打开本地要求文件">
      <p className={styles.fileName}>{shownName}</p>
      <p className={styles.reason}>{message}</p>
      <p>
        {former === undefined
          ? '现在没有按本地要求核对。'
          : `原来打开的“${profileWords(former)}”没有变，继续按它核对。`}
        这个文件没有改动，请把上面的话告诉发文件的人，改好后再打开。
      </p>
      <DialogButtons>
        <Button variant="filled" data-autofocus onClick={onClose}>
          知道了
        </Button>
      </DialogButtons>
    </Dialog>
  );
}

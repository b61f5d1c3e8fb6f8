import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Dialog } from './dialog';
import { DialogButtons } from './dialog-buttons';

interface ConfirmDialogProps {
  readonly title: string;
  /** What the button says that does it, and the one in front that leaves everything as it is. */
  readonly act: string;
  readonly keep: string;
  readonly onAct: () => void;
  readonly onClose: () => void;
  /** What it will come to. */
  readonly children: ReactNode;
}

/** Asks before something is done that costs somebody something; both buttons say what happens. */
export function ConfirmDialog({ title, act, keep, onAct, onClose, children }: ConfirmDialogProps) {
  return (
    <Dialog onClose={onClose} title={title}>
      {children}
      <DialogButtons>
        <Button onClick={onAct}>{act}</Button>
        <Button variant="filled" data-autofocus onClick={onClose}>
          {keep}
        </Button>
      </DialogButtons>
    </Dialog>
  );
}

import { Modal } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { focusHeading } from './focus-heading';

const WIDE = 'min(66rem, 96vw)';

interface DialogProps {
  readonly title: string;
  /** For what holds a whole table. */
  readonly isWide?: boolean;
  /** For what is a page of its own. */
  readonly isPage?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A question that needs an answer. When it goes, the focus returns to what opened it, else to the page. */
export function Dialog({ title, isWide = false, isPage = false, onClose, children }: DialogProps) {
  const opener = useRef(document.activeElement);

  useEffect(() => {
    const element = opener.current;
    return () => {
      if (element instanceof HTMLElement && element !== document.body && element.isConnected) element.focus();
      else if (document.activeElement === document.body) focusHeading();
    };
  }, []);

  return (
    <Modal opened onClose={onClose} title={title} {...(isWide ? { size: WIDE } : {})} fullScreen={isPage}>
      {children}
    </Modal>
  );
}

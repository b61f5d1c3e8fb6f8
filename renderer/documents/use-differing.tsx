import { lazy, type ReactNode, Suspense, useCallback, useState } from 'react';
import type { Announce } from '../editing/announcer';
import type { OpenedDraft } from '../editing/session';
import { SlowDocumentDialog } from './slow-document-dialog';

// It shows the difference of two reports, which needs the forms: not a part of the start.
const DifferingDialog = lazy(() =>
  import('./document-window').then(({ DifferingDialog: component }) => ({ default: component })),
);

export interface DifferingChoice {
  /** Asks the person which content of this document to go on with. */
  readonly choose: (id: string) => void;
  readonly dialog: ReactNode;
}

/** The question about a document that shows something else than it carries, and what is told while one is read. */
export function useDiffering(
  onOpen: (draft: OpenedDraft) => Promise<void>,
  announce: Announce,
): DifferingChoice {
  const [id, setId] = useState<string>();
  const choose = useCallback((document: string) => setId(document), []);
  const close = useCallback(() => setId(undefined), []);
  const opened = useCallback(
    async (draft: OpenedDraft, notice: string | undefined) => {
      setId(undefined);
      await onOpen(draft);
      if (notice !== undefined) announce(notice, 'problem');
    },
    [announce, onOpen],
  );
  const dialog = (
    <>
      <SlowDocumentDialog />
      {id !== undefined && (
        <Suspense fallback={null}>
          <DifferingDialog key={id} id={id} onOpened={opened} onClose={close} />
        </Suspense>
      )}
    </>
  );
  return { choose, dialog };
}

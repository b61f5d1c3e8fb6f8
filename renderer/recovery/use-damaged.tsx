import { lazy, type ReactNode, Suspense, useCallback, useState } from 'react';
import type { Announce } from '../editing/announcer';
import type { OpenedDraft } from '../editing/session';

// It shows differences of reports, which need the forms: not a part of the start.
const DamagedDialog = lazy(() =>
  import('./recovery-window').then(({ DamagedDialog: component }) => ({ default: component })),
);

export interface DamagedChoice {
  /** Asks the person what to go on with in place of this damaged draft or file. */
  readonly choose: (id: string) => void;
  readonly dialog: ReactNode;
}

/** The question about a damaged draft or file, one at a time. */
export function useDamaged(onOpen: (draft: OpenedDraft) => Promise<void>, announce: Announce): DamagedChoice {
  const [id, setId] = useState<string>();
  const choose = useCallback((damaged: string) => setId(damaged), []);
  const close = useCallback(() => setId(undefined), []);
  const opened = useCallback(
    async (draft: OpenedDraft, notice: string) => {
      setId(undefined);
      await onOpen(draft);
      announce(notice, 'problem');
    },
    [announce, onOpen],
  );
  const dialog = id !== undefined && (
    <Suspense fallback={null}>
      <DamagedDialog key={id} id={id} onOpened={opened} onClose={close} />
    </Suspense>
  );
  return { choose, dialog };
}

import { useEffect, useState } from 'react';
import type { Bridge } from '#shared/ipc/channels';
import type { Announce } from '../editing/announcer';
import type { OpenedDraft } from '../editing/session';
import type { ForeignSource } from '../foreign/foreign-source';

/** What is asked about a file before it can be opened. */
interface FileQuestions {
  readonly onDamaged: (id: string) => void;
  readonly onDiffering: (id: string) => void;
  readonly onForeign: (source: ForeignSource) => void;
}

/**
 * Opens the file the program was started for, or one handed over later by a second start. Answers true until it is
 * known whether there is one, so that the list of drafts does not flash up before it.
 */
export function useHandedOver(
  bridge: Bridge,
  onOpen: (draft: OpenedDraft) => Promise<void>,
  { onDamaged, onDiffering, onForeign }: FileQuestions,
  announce: Announce,
): boolean {
  const [isAsking, setAsking] = useState(true);

  useEffect(() => {
    const take = async () => {
      const answer = await bridge.call['drafts:take-handed-over']({});
      if (!answer.ok) announce(answer.message, 'problem');
      else if (answer.value.outcome === 'failed') announce(answer.value.message, 'problem');
      else if (answer.value.outcome === 'damaged') onDamaged(answer.value.id);
      else if (answer.value.outcome === 'differs') onDiffering(answer.value.id);
      else if (answer.value.outcome === 'foreign') onForeign({ id: answer.value.id });
      else if (answer.value.outcome === 'opened') {
        await onOpen(answer.value.draft);
        if (answer.value.notice !== undefined) announce(answer.value.notice, 'problem');
      }
      setAsking(false);
    };
    void take();
    return bridge.on['handed-over'](() => void take());
  }, [bridge, onOpen, onDamaged, onDiffering, onForeign, announce]);

  return isAsking;
}

import { useCallback, useEffect, useRef, useState } from 'react';
import type { Bridge, Reply } from '#shared/ipc/channels';
import type { Announce } from '../editing/announcer';
import type { OpenedDraft } from '../editing/session';

/** A draft that was open when the program or its window broke off, as it was found again. */
export interface RecoveredSession {
  readonly ended: 'program' | 'page';
  readonly id: string;
  readonly name: string;
  /** ISO time of what is there now. */
  readonly savedAt: string;
}

interface LastSessionParts {
  /** False until it is known whether the program was started for a file, which goes first. */
  readonly isAsked: boolean;
  /** Id of the draft that is open. */
  readonly openId: () => string | undefined;
  readonly onOpen: (draft: OpenedDraft) => Promise<void>;
  readonly onDamaged: (id: string) => void;
  readonly announce: Announce;
}

/**
 * Opens the draft again that was open when the program broke off, unless it was started for another, and tells so
 * until the person has read it.
 */
export function useLastSession(bridge: Bridge, parts: LastSessionParts) {
  const [isAsking, setAsking] = useState(true);
  const [session, setSession] = useState<RecoveredSession>();
  const present = useRef(parts);
  useEffect(() => {
    present.current = parts;
  });

  // Asked for at once, so that the answer is there when it is needed: the list of drafts waits for it.
  const asked = useRef<ReturnType<Bridge['call']['recovery:last-session']>>(undefined);
  useEffect(() => {
    asked.current = bridge.call['recovery:last-session']({});
  }, [bridge]);

  useEffect(() => {
    if (!parts.isAsked) return;
    const ask = async () => {
      const answer = await asked.current;
      if (answer?.ok === true && answer.value.ended !== 'well')
        setSession(await recover(bridge, answer.value, present.current));
      setAsking(false);
    };
    void ask();
  }, [bridge, parts.isAsked]);

  const close = useCallback(() => setSession(undefined), []);
  return { isAsking, session, close };
}

async function recover(
  bridge: Bridge,
  { ended, id }: Exclude<Reply<'recovery:last-session'>, { ended: 'well' }>,
  { openId, onOpen, onDamaged, announce }: LastSessionParts,
): Promise<RecoveredSession | undefined> {
  if (openId() !== undefined) {
    const listed = await bridge.call['drafts:list']({});
    const draft = listed.ok ? listed.value.drafts.find((known) => known.id === id) : undefined;
    return draft === undefined ? undefined : { ended, id, name: draft.name, savedAt: draft.savedAt };
  }
  const answer = await bridge.call['drafts:open']({ id });
  if (!answer.ok) announce(answer.message, 'problem');
  else if (answer.value.outcome === 'failed') announce(answer.value.message, 'problem');
  else if (answer.value.outcome === 'damaged') onDamaged(id);
  else {
    const { draft, notice } = answer.value;
    if (draft.summary.removedAt !== undefined) return undefined;
    await onOpen(draft);
    if (notice !== undefined) announce(notice, 'problem');
    return { ended, id, name: draft.summary.name, savedAt: draft.summary.savedAt };
  }
  return undefined;
}

import { useCallback, useEffect, useState } from 'react';
import type { Reply } from '#shared/ipc/channels';
import { useAnnounce } from '../editing/announcer';
import { useBridge } from '../editing/bridge-context';
import type { OpenedDraft } from '../editing/session';
import { likelyYear } from '../fields/offered-years';

export interface PracticeState {
  /** Undefined until it has been asked for. */
  readonly practice: NonNullable<Reply<'practice:get'>['practice']> | 'none' | undefined;
  /** Makes a new one, in place of the one that is there, and opens it. */
  readonly begin: () => Promise<void>;
  /** Answers whether it is gone. */
  readonly discard: () => Promise<boolean>;
}

/** The practice report of this computer. A failure is told in the status line. */
export function usePractice(open: (draft: OpenedDraft) => Promise<void>): PracticeState {
  const bridge = useBridge();
  const announce = useAnnounce();
  const [practice, setPractice] = useState<PracticeState['practice']>();

  const reload = useCallback(async () => {
    const answer = await bridge.call['practice:get']({});
    if (answer.ok) setPractice(answer.value.practice ?? 'none');
    else announce(answer.message, 'problem');
  }, [bridge, announce]);

  useEffect(() => {
    void reload();
  }, [reload]);

  const begin = async () => {
    const answer = await bridge.call['practice:begin']({ reportYear: likelyYear(new Date()) });
    if (answer.ok) await open(answer.value);
    else {
      announce(answer.message, 'problem');
      await reload();
    }
  };
  const discard = async () => {
    const answer = await bridge.call['practice:discard']({});
    if (answer.ok) announce('练习已丢掉。');
    else announce(answer.message, 'problem');
    await reload();
    return answer.ok;
  };
  return { practice, begin, discard };
}

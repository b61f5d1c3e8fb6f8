import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Bridge } from '#shared/ipc/channels';
import type { FolderStanding } from '#shared/ipc/folder-standing';
import type { Announce } from '../editing/announcer';
import type { Folder } from '../editing/folder-context';
import type { SettableObservable } from '../editing/observable';

interface FolderStandingNeeds {
  readonly bridge: Bridge;
  /** Is told of every change, outside React. */
  readonly standing: SettableObservable<FolderStanding>;
  readonly announce: Announce;
  /** Before the standing changes: what was typed a moment ago is still to be taken over. */
  readonly beforeChange: () => void;
  /** Before one may write again: what was changed elsewhere meanwhile is read first, and nothing typed on top of it. */
  readonly beforeOurs: () => Promise<void>;
}

/**
 * Follows who may write in the data folder; undefined until it is known. `beforeChange` and `beforeOurs` have to stay the
 * same functions.
 */
export function useFolderStanding(needs: FolderStandingNeeds): Folder | undefined {
  const { bridge, standing, announce, beforeChange, beforeOurs } = needs;
  const [shown, setShown] = useState<FolderStanding>();

  useEffect(() => {
    let newest: FolderStanding | undefined;
    const take = async (next: FolderStanding) => {
      newest = next;
      beforeChange();
      if (next.standing === 'ours' && standing.get().standing !== 'ours') await beforeOurs();
      // Somebody else may have taken it in the meantime.
      if (newest !== next) return;
      standing.set(next);
      setShown(next);
    };
    const ask = async () => {
      const answer = await bridge.call['folder:get']({});
      if (answer.ok) await take(answer.value);
      else announce(answer.message, 'problem');
    };
    void ask();
    return bridge.on['folder-changed']((next) => void take(next));
  }, [bridge, announce, standing, beforeChange, beforeOurs]);

  const takeOver = useCallback(async () => {
    const answer = await bridge.call['folder:take-over']({});
    // Where it worked, the event has told so.
    if (!answer.ok) announce(answer.message, 'problem');
    else if (answer.value.standing !== 'ours') announce('没有接手：刚才又有人打开了这里的草稿。', 'problem');
  }, [bridge, announce]);

  return useMemo(() => (shown === undefined ? undefined : { standing: shown, takeOver }), [shown, takeOver]);
}

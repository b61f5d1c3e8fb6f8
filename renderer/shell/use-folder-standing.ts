import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Bridge } from '#shared/ipc/channels';
import type { FolderStanding } from '#shared/ipc/folder-standing';
import type { Announce } from '../editing/announcer';
import type { Folder } from '../editing/folder-context';
import { createObservable, type Observable } from '../editing/observable';

interface FolderStandingNeeds {
  readonly bridge: Bridge;
  readonly announce: Announce;
  /** Before the standing changes: what was typed a moment ago is still to be taken over. */
  readonly beforeChange: () => void;
}

interface FollowedFolder {
  /** Undefined until it is known. */
  readonly folder: Folder | undefined;
  /** The same outside React. */
  readonly standing: Observable<FolderStanding>;
}

/** Follows who may write in the data folder. `beforeChange` has to stay the same function. */
export function useFolderStanding(needs: FolderStandingNeeds): FollowedFolder {
  const { bridge, announce, beforeChange } = needs;
  const [shown, setShown] = useState<FolderStanding>();
  const [standing] = useState(() => createObservable<FolderStanding>({ standing: 'ours' }));

  useEffect(() => {
    const take = (next: FolderStanding) => {
      beforeChange();
      standing.set(next);
      setShown(next);
    };
    const ask = async () => {
      const answer = await bridge.call['folder:get']({});
      if (answer.ok) take(answer.value);
      else announce(answer.message, 'problem');
    };
    void ask();
    return bridge.on['folder-changed'](take);
  }, [bridge, announce, standing, beforeChange]);

  const takeOver = useCallback(async () => {
    const answer = await bridge.call['folder:take-over']({});
    // Where it worked, the event has told so.
    if (!answer.ok) announce(answer.message, 'problem');
    else if (answer.value.standing !== 'ours') announce('没有接手：刚才又有人打开了这里的草稿。', 'problem');
  }, [bridge, announce]);

  const folder = useMemo(
    () => (shown === undefined ? undefined : { standing: shown, takeOver }),
    [shown, takeOver],
  );
  return { folder, standing };
}

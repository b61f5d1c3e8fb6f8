import { useCallback, useEffect, useState } from 'react';
import type { Reply } from '#shared/ipc/channels';
import { useAnnounce } from '../editing/announcer';
import { useBridge } from '../editing/bridge-context';
import { useFolder } from '../editing/folder-context';

export type Draft = Reply<'drafts:list'>['drafts'][number];

export interface Drafts {
  readonly present: readonly Draft[];
  readonly removed: readonly Draft[];
  /** Drafts whose files are damaged and that wait for a choice. */
  readonly damaged: Reply<'drafts:list'>['damaged'];
  /** What became of the program's own files that were damaged. */
  readonly notices: readonly string[];
  /** Files that gave no draft, told in words. */
  readonly setAside: Reply<'drafts:list'>['setAside'];
}

/** The drafts of this computer; undefined until they have been read. */
export function useDrafts(): { readonly drafts: Drafts | undefined; readonly reload: () => Promise<void> } {
  const bridge = useBridge();
  const announce = useAnnounce();
  const { standing } = useFolder();
  const [drafts, setDrafts] = useState<Drafts>();

  const reload = useCallback(async () => {
    const [list, removed] = await Promise.all([
      bridge.call['drafts:list']({}),
      bridge.call['drafts:list-removed']({}),
    ]);
    if (!list.ok) announce(list.message, 'problem');
    else if (!removed.ok) announce(removed.message, 'problem');
    else {
      const { drafts: present, damaged, setAside, notices } = list.value;
      setDrafts({ present, damaged, setAside, notices, removed: removed.value });
    }
  }, [bridge, announce]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever had the folder may have changed all of it
  useEffect(() => {
    void reload();
  }, [reload, standing]);

  return { drafts, reload };
}

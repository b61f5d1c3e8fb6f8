import { useCallback, useEffect, useState } from 'react';
import type { Reply } from '#shared/ipc/channels';
import { useBridge } from '../editing/bridge-context';
import { useSession } from '../editing/session-context';

export type Version = Extract<Reply<'versions:list'>, { outcome: 'listed' }>['versions'][number];

/** The earlier versions of the open draft, the newest first, or why they could not be read. */
export type VersionList =
  | { readonly versions: readonly Version[] }
  | { readonly versions?: undefined; readonly failure: string };

/** Undefined until they have been read for the first time. */
export function useVersions(): {
  readonly list: VersionList | undefined;
  readonly reload: () => Promise<void>;
} {
  const bridge = useBridge();
  const { id } = useSession();
  const [list, setList] = useState<VersionList>();

  const reload = useCallback(async () => {
    const answer = await bridge.call['versions:list']({ id });
    if (!answer.ok) setList({ failure: answer.message });
    else if (answer.value.outcome === 'failed') setList({ failure: answer.value.message });
    else setList({ versions: answer.value.versions });
  }, [bridge, id]);

  useEffect(() => {
    void reload();
  }, [reload]);

  return { list, reload };
}

import { useCallback, useEffect, useState } from 'react';
import type { Reply } from '#shared/ipc/channels';
import { useBridge } from '../editing/bridge-context';

export type Version = Extract<Reply<'versions:list'>, { outcome: 'listed' }>['versions'][number];

/** Earlier versions, the newest first, or why they could not be read. */
export type VersionList =
  | { readonly versions: readonly Version[] }
  | { readonly versions?: undefined; readonly failure: string };

/** @returns a list that is undefined until it has been read for the first time */
export function useVersions(id: string): {
  readonly list: VersionList | undefined;
  readonly reload: () => Promise<void>;
} {
  const bridge = useBridge();
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

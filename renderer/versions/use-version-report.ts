import { useEffect, useState } from 'react';
import type { Report } from '#shared/report/report';
import { useBridge } from '../editing/bridge-context';
import { useSession } from '../editing/session-context';

/** The report of a version, or why it could not be read. */
export type VersionReport =
  | { readonly report: Report }
  | { readonly report?: undefined; readonly failure: string };

/** Reads a version of the open draft; undefined while it is being read and while none is asked for. */
export function useVersionReport(name: string | undefined): VersionReport | undefined {
  const bridge = useBridge();
  const { id } = useSession();
  const [read, setRead] = useState<{ readonly name: string; readonly version: VersionReport }>();

  useEffect(() => {
    if (name === undefined) return undefined;
    let isWanted = true;
    void bridge.call['versions:read']({ id, name }).then((answer) => {
      if (!isWanted) return;
      if (!answer.ok) setRead({ name, version: { failure: answer.message } });
      else if (answer.value.outcome === 'failed')
        setRead({ name, version: { failure: answer.value.message } });
      else setRead({ name, version: { report: answer.value.report } });
    });
    return () => {
      isWanted = false;
    };
  }, [bridge, id, name]);

  return read?.name === name ? read?.version : undefined;
}

import { useCallback, useRef } from 'react';
import type { Navigation } from '../editing/page-navigation';
import { destinationOf } from '../editing/pages';
import { useSession } from '../editing/session-context';
import { type FindingCursor, nextFinding } from './next-finding';
import { bySeverity, shownFindings } from './shown-findings';

/** Goes to the next (1) or previous (-1) finding of the side list; answers whether there is one. */
export function useNextFinding(go: Navigation['go']): (step: 1 | -1) => boolean {
  const { store, place } = useSession();
  const cursor = useRef<FindingCursor | undefined>(undefined);
  return useCallback(
    (step) => {
      const listed = bySeverity(shownFindings(store.getState())).flatMap(({ entries }) =>
        entries.map(({ lead }) => lead),
      );
      cursor.current = nextFinding(listed, cursor.current, step, place());
      const found = listed.find(({ key }) => key === cursor.current?.key);
      if (found !== undefined) go(destinationOf(found));
      return found !== undefined;
    },
    [store, place, go],
  );
}

import { useCallback, useMemo, useRef, useState } from 'react';
import type { Navigation } from '../editing/page-navigation';
import { comesBackTo, type Destination, isFilledIn, knownPage, PAGES, type PageId } from '../editing/pages';
import type { EditingSession } from '../editing/session';

const EVERYTHING = PAGES.filter(isFilledIn);
/** Pages that speak of the whole report, so of all that is not filled in too. */
const WHOLE: readonly PageId[] = ['check', 'review', 'export'];

interface Visit {
  readonly destination: Destination;
  readonly at: number;
  readonly returnsTo: PageId | undefined;
}

/** Moves between the pages of a report: takes over what is being typed, remembers the place, never refuses. */
export function useNavigationState(session: EditingSession): Navigation {
  const [visit, setVisit] = useState<Visit>(() => firstVisit(session));
  const present = useRef(visit.destination.page);

  const go = useCallback(
    (destination: Destination) => {
      const from = present.current;
      const to = destination.page;
      session.pending.commitAll();
      if (from !== to && isFilledIn(from)) session.store.reveal([from]);
      if (WHOLE.includes(to)) session.store.reveal(EVERYTHING);
      session.moveTo(to, destination.cell);
      present.current = to;
      setVisit((former) => ({
        destination,
        at: former.at + 1,
        returnsTo: isFilledIn(to) ? (comesBackTo(from) ?? former.returnsTo) : undefined,
      }));
    },
    [session],
  );

  return useMemo(() => ({ ...visit, page: visit.destination.page, go }), [visit, go]);
}

function firstVisit({ openedAt, store }: EditingSession): Visit {
  const page = knownPage(openedAt?.page);
  if (WHOLE.includes(page)) store.reveal(EVERYTHING);
  const cell = openedAt?.cell;
  return { destination: cell === undefined ? { page } : { page, cell }, at: 0, returnsTo: undefined };
}

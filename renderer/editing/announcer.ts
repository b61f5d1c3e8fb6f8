import { createContext, useContext } from 'react';

/** The last thing told in the status line; `count` tells two equal messages apart. */
export interface Announcement {
  readonly text: string;
  /** A problem asks for action and is shown so that it cannot be missed; it stays until something else is said. */
  readonly weight: 'note' | 'problem';
  readonly count: number;
}

/**
 * Says something once, in the status line and to screen readers, without taking the focus. What it answers takes the
 * words back, unless something else has been said since.
 */
export type Announce = (text: string, weight?: Announcement['weight']) => () => void;

export const AnnounceContext = createContext<Announce | undefined>(undefined);

/** The function that speaks in the status line. */
export function useAnnounce(): Announce {
  const announce = useContext(AnnounceContext);
  if (announce === undefined) throw new Error('No status line above this component');
  return announce;
}

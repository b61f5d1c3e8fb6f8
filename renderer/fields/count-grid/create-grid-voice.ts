import type { Announce } from '../../editing/announcer';

/** What a grid says in the status line. */
export interface GridVoice {
  readonly tell: (notice: string) => void;
  /** Takes back what was said: the word about one figure does not stand under the next. */
  readonly fallSilent: () => void;
}

/** The voice of one grid. It takes back its own words only, never what another part of the window has said since. */
export function createGridVoice(announce: Announce): GridVoice {
  let takeBack: (() => void) | undefined;
  return {
    tell: (notice) => {
      takeBack = announce(notice);
    },
    fallSilent: () => {
      takeBack?.();
      takeBack = undefined;
    },
  };
}

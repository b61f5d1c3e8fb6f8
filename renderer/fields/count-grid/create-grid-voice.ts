/** What a grid says in the status line. */
export interface GridVoice {
  readonly tell: (notice: string) => void;
  /** Takes back what was said: the word about one figure does not stand under the next. */
  readonly fallSilent: () => void;
}

/** The voice of one grid. It takes back its own words only, never what another part of the window has said before. */
export function createGridVoice(announce: (text: string) => void): GridVoice {
  let hasSpoken = false;
  return {
    tell: (notice) => {
      hasSpoken = true;
      announce(notice);
    },
    fallSilent: () => {
      if (hasSpoken) announce('');
      hasSpoken = false;
    },
  };
}

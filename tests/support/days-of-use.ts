import type { DraftLibrary } from '../../electron/drafts/draft-library';

export interface DaysOfUseParts {
  /** ISO time of the last day. */
  readonly until: string;
  readonly days: number;
  readonly start: () => DraftLibrary;
  readonly setClock: (moment: Date) => void;
}

/** Uses a library on so many days in a row, as the program does: it is started, its list is looked at, it is closed. */
export async function useEveryDay({ until, days, start, setClock }: DaysOfUseParts): Promise<void> {
  for (let ago = days - 1; ago >= 0; ago -= 1) {
    setClock(new Date(Date.parse(until) - ago * 24 * 60 * 60 * 1000));
    const library = start();
    await library.list();
    await library.close();
  }
}

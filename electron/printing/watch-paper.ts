import { setTimeout as pause } from 'node:timers/promises';
import type { PaperState, PdfPrinter, QueuedPaper } from './pdf-printer';

/** Milliseconds between two looks while most papers come out, and later. */
const SOON = 500;
const LATER = 5000;
const SOON_FOR = 60_000;
/** A paper that has not come out by now is one the person has seen to. */
const WATCHED_FOR = 10 * 60_000;

/** After these there is nothing more to be seen. */
const LAST: ReadonlySet<PaperState> = new Set(['done', 'failed', 'cancelled', 'left']);

/**
 * Follows a paper in its queue until it is out of it, for ten minutes at most. Each state is told once, when it begins.
 *
 * @param wait lets so many milliseconds pass
 */
export async function watchPaper(
  paper: QueuedPaper,
  stateOf: NonNullable<PdfPrinter['stateOf']>,
  onState: (state: PaperState) => void,
  wait: (milliseconds: number) => Promise<unknown> = (time) => pause(time, undefined, { ref: false }),
): Promise<void> {
  let former: PaperState | undefined;
  for (let time = 0; time < WATCHED_FOR; ) {
    const between = time < SOON_FOR ? SOON : LATER;
    await wait(between);
    time += between;
    const state = await stateOf(paper);
    if (state !== former) onState(state);
    if (LAST.has(state)) return;
    former = state;
  }
}

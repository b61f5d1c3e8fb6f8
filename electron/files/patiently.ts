/** How long after the first try something that is held is still tried again, in milliseconds. */
export const PATIENCE_MS = 4000;
/** Pauses between the tries; a virus scanner lets go of a file after tens or hundreds of milliseconds. */
const PAUSES_MS = [50, 100, 200, 400, 800] as const;
/** What another program that holds a file makes the system say; gone in a moment, as a rule. */
const HELD: ReadonlySet<string | undefined> = new Set(['EPERM', 'EBUSY', 'EACCES']);

/** Time as it passes; tests have their own. */
export interface Waiting {
  readonly pause: (milliseconds: number) => Promise<void>;
  readonly clock: () => number;
}

const WAITING: Waiting = {
  pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  clock: () => performance.now(),
};

/** Whether another program may have kept the system from doing it (virus scanners on Windows read whatever is new). */
export function isHeldByAnother(error: unknown): boolean {
  return HELD.has((error as NodeJS.ErrnoException).code);
}

/**
 * Does something that others may be in the way of: again, with growing pauses, until it is done or PATIENCE_MS are over.
 *
 * @throws what it failed of last, at once where time does not mend it
 */
export async function patiently<T>(
  work: () => Promise<T>,
  mayPass: (error: unknown) => boolean = isHeldByAnother,
  { pause, clock }: Waiting = WAITING,
): Promise<T> {
  const start = clock();
  for (let tries = 0; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      const next = PAUSES_MS[Math.min(tries, PAUSES_MS.length - 1)] ?? 0;
      if (!mayPass(error) || clock() + next - start > PATIENCE_MS) throw error;
      await pause(next);
    }
  }
}

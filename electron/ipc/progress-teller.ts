/** Work shorter than this shows no progress at all, in milliseconds. */
const QUIET_FOR = 1000;
/** Ten times a second is as often as a bar need move. */
const INTERVAL = 100;

/**
 * Thins out progress: silent during the first second, then at most ten times a second.
 *
 * @param now milliseconds on any clock that only goes forward
 */
export function thinnedProgress(tell: (done: number) => void, now: () => number): (done: number) => void {
  let next = now() + QUIET_FOR;
  return (done) => {
    const time = now();
    if (time < next) return;
    next = time + INTERVAL;
    tell(Math.min(1, Math.max(0, done)));
  };
}

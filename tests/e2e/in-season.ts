import type { RunningProgram } from './running-program';

const DAY_MS = 86_400_000;

/**
 * Sets the calendar of a running program, window and main process, to mid-January after a report year: the time
 * when its report is made. On any other day a formal copy needs a 说明 (rules M-04, M-05), as it should. To be called
 * before a draft is opened, for the window asks for the date then; the clock goes on from there.
 */
export async function inSeasonOf(
  reportYear: number,
  { app, page }: Pick<RunningProgram, 'app' | 'page'>,
): Promise<void> {
  const days = Math.round((Date.UTC(reportYear + 1, 0, 15) - Date.now()) / DAY_MS);
  const move = `(${moveClock})(${days * DAY_MS})`;
  await app.evaluate((_electron, script) => {
    // biome-ignore lint/security/noGlobalEval: the same few lines run in both processes; nothing else can be shared.
    globalThis.eval(script);
  }, move);
  await page.evaluate(move);
}

/** Runs inside the program, on its own: it may use nothing but its argument. */
function moveClock(offset: number): void {
  globalThis.Date = new Proxy(Date, {
    construct: (real, parts) => Reflect.construct(real, parts.length === 0 ? [real.now() + offset] : parts),
    get: (real, name) => (name === 'now' ? () => real.now() + offset : Reflect.get(real, name)),
  });
}

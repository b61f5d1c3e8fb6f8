// First, before anything keeps a function of node:fs for itself.
import '../wrap-file-calls';
import { type HostileCase, type HostileOutcome, tryHostile } from './try-hostile';

/** How one case ended, and the most memory the process has held since it began. */
export interface HostileAnswer extends HostileOutcome {
  readonly peakMb: number;
}

/*
 * A process that tries one hostile input after the other for another one, which ends it where it hangs. A fault outside
 * of any promise must count for the input that is being read, so it is told in place of its outcome.
 */
const answer = (outcome: HostileOutcome) =>
  process.send?.({
    ...outcome,
    peakMb: Math.round(process.resourceUsage().maxRSS / 1024),
  } satisfies HostileAnswer);

process.on('uncaughtException', (error) => {
  answer({
    how: 'failed',
    name: '',
    failures: [`threw behind everybody's back: ${String(error).slice(0, 300)}`],
  });
});
process.on('unhandledRejection', (error) => {
  answer({
    how: 'failed',
    name: '',
    failures: [`rejected and nobody heard: ${String(error).slice(0, 300)}`],
  });
});
process.on('message', (wanted: HostileCase) => void tryHostile(wanted).then(answer));
// Whoever asked may be ended before it can end this.
process.on('disconnect', () => process.exit());

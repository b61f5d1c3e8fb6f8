import type { PaperState, PrinterList } from './pdf-printer';

type Printers = Extract<PrinterList, { outcome: 'found' }>['printers'];

/** Whether `lpstat -r` says that there is a printing service to talk to. */
export function isRunning(status: string): boolean {
  return !/^scheduler is not running/m.test(status);
}

/**
 * The printers of `lpstat -e`, with what `lpstat -d -p -a` says of them.
 *
 * @param names one name a line
 * @param status what was said of them, in English
 */
export function printersIn(names: string, status: string): Printers {
  const standard = /destination: (\S+)/.exec(status)?.[1];
  const saidOf = (pattern: RegExp) => new Set([...status.matchAll(pattern)].map(([, name]) => name));
  const paused = saidOf(/^printer (\S+) disabled/gm);
  const refusing = saidOf(/^(\S+) not accepting/gm);
  return names
    .split('\n')
    .filter((name) => name !== '')
    .map((name) => ({
      name,
      isDefault: name === standard,
      standing: refusing.has(name) ? 'refusing' : paused.has(name) ? 'paused' : 'ready',
    }));
}

/** The name the queue gave to what `lp` sent, e.g. `PDF-12`. */
export function queuedIdIn(answer: string): string | undefined {
  return /request id is (\S+)/.exec(answer)?.[1];
}

/** What the queue says of a paper that went wrong. */
const WENT_WRONG = /aborted|error|unsupported|unprintable/;

/**
 * Where a paper is, by two lists of `lpstat -l -o`.
 *
 * @param open papers that are not completed
 * @param status what `lpstat -p` says of the printer
 * @param ended completed papers, where the queue keeps a list of them
 */
export function paperStateIn(id: string, open: string, status: string, ended: string): PaperState {
  const waiting = alertsOf(id, open);
  if (waiting !== undefined) {
    // What the filters could not make of it stops there and stays in the list.
    if (WENT_WRONG.test(waiting)) return 'failed';
    if (/^printer \S+ disabled/m.test(status)) return 'paused';
    return waiting.includes('job-printing') ? 'printing' : 'waiting';
  }
  const alerts = alertsOf(id, ended);
  if (alerts === undefined) return 'left';
  if (WENT_WRONG.test(alerts)) return 'failed';
  return alerts.includes('job-canceled') ? 'cancelled' : 'done';
}

/** The line `Alerts` of a paper; undefined where the list has no such paper. */
function alertsOf(id: string, list: string): string | undefined {
  const lines = list.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`${id} `));
  if (start < 0) return undefined;
  const rest = lines.slice(start + 1);
  const length = rest.findIndex((line) => !line.startsWith('\t'));
  const details = length < 0 ? rest : rest.slice(0, length);
  return details.find((line) => line.startsWith('\tAlerts:')) ?? '';
}

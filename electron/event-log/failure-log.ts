import { errorTrace } from '#shared/values/error-trace';
import type { DeveloperLog } from '../ipc/developer-log';
import { errorValues } from './event-kinds';
import type { NoteEvent } from './event-log';

/**
 * Tells of what failed in both places: to a developer at the terminal, and in the program's log, where it is a kind
 * and places in our files.
 *
 * @param developer what writes to the terminal
 */
export function makeFailureLog(developer: DeveloperLog, note: NoteEvent): DeveloperLog {
  return (where, error) => {
    developer(where, error);
    const values = errorValues(errorTrace(error));
    if (where === 'main') note('fault-in-main', values);
    // Channels are named `topic:what`, work in the background by one word.
    else if (where.includes(':')) note('call-failed', { channel: where, ...values });
    else note('work-failed', { where, ...values });
  };
}

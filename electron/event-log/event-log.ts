import { errorTrace } from '#shared/values/error-trace';
import type { EventId, EventValues } from './event-kinds';
import { eventLine } from './event-line';
import { LogFile } from './log-file';

/** Half of 1 MB: the ring has two files. */
const TURN = 512 * 1024;
/** Lines gather for so long before they are written in one go, in milliseconds. */
const PAUSE = 500;
/** Lines that wait in memory for a disk that does not take them; the oldest go first. */
const MOST_WAITING = 2000;

export interface EventLogParts {
  /** Where the log lies, below the data folder. */
  readonly folder: string;
  readonly now: () => Date;
  /** Resolves when lines may be written; rejects while the data folder is another's, closed or gone. */
  readonly mayWrite: () => Promise<void>;
  /** The same, as far as is known without looking. */
  readonly mayWriteNow: () => boolean;
}

/** Tells the log that something happened. Never throws and never waits. */
export type NoteEvent = <E extends EventId>(event: E, values: EventValues<E>) => void;

/**
 * What happened in the program, for whoever helps: kinds of events, numbers and ids, nothing people wrote. Lines are
 * written behind everybody's back, one write at a time, and down to the disk. What the disk does not take waits and
 * is tried again with the next event; a log that cannot be written is nobody's trouble but its own.
 */
export class EventLog {
  readonly #parts: EventLogParts;
  readonly #file: LogFile;
  #waiting: string[] = [];
  #lost = 0;
  #timer: NodeJS.Timeout | undefined;
  #writing: Promise<void> = Promise.resolve();
  #failed: unknown;

  constructor(parts: EventLogParts) {
    this.#parts = parts;
    this.#file = new LogFile({ folder: parts.folder, turn: TURN });
  }

  readonly note: NoteEvent = (event, values) => {
    this.#waiting.push(eventLine(this.#parts.now(), event, values));
    this.#forgetOldest();
    this.#timer ??= setTimeout(() => void this.flush(), PAUSE);
    this.#timer.unref();
  };

  /** Writes what waits. Never rejects. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#writing = this.#writing.then(() => this.#write());
    return this.#writing;
  }

  /** All that is known, the oldest first: what is on the disk, where it gives it, and what is not yet. */
  async text(): Promise<string> {
    await this.flush();
    const kept = await this.#file.read().catch((error: unknown) => {
      this.#failed = error;
      return '';
    });
    return kept + this.#lostLine() + this.#waiting.join('');
  }

  /** Writes what waits when the program ends; this thread stands still for it, and only where the folder is ours. */
  end(): void {
    clearTimeout(this.#timer);
    if (this.#waiting.length === 0 || !this.#parts.mayWriteNow()) return;
    try {
      this.#file.appendNow(this.#waiting.join(''));
      this.#waiting = [];
    } catch (error) {
      // Nobody is left to tell, and ending must not fail for a log.
      this.#failed = error;
    }
  }

  async #write(): Promise<void> {
    if (this.#waiting.length === 0) return;
    const [taken, lost, text] = [this.#waiting, this.#lost, this.#lostLine() + this.#waiting.join('')];
    this.#waiting = [];
    this.#lost = 0;
    try {
      await this.#parts.mayWrite();
      await this.#file.append(text);
      this.#failed = undefined;
    } catch (error) {
      this.#failed = error;
      this.#lost += lost;
      this.#waiting = [...taken, ...this.#waiting];
      this.#forgetOldest();
    }
  }

  #forgetOldest(): void {
    const tooMany = Math.max(0, this.#waiting.length - MOST_WAITING);
    this.#waiting.splice(0, tooMany);
    this.#lost += tooMany;
  }

  #lostLine(): string {
    if (this.#lost === 0) return '';
    const { kind } = errorTrace(this.#failed);
    return eventLine(this.#parts.now(), 'lines-lost', { lines: this.#lost, error: kind });
  }
}

import type { ErrorTrace } from '#shared/values/error-trace';
import type { DocumentReading } from './document-reading';
import { type ImportRequest, importReply } from './import-messages';

/** What reads one document, as its host needs it. */
export interface ImportRunner {
  send(request: ImportRequest): void;
  onMessage(listener: (message: unknown) => void): void;
  /** Called at least once, however it ends; with its exit code where it has one. */
  onExit(listener: (code?: number) => void): void;
  kill(): void;
}

export interface ImportHostOptions {
  /** Starts what reads; one for each document, so that none meets what another has left behind. */
  readonly launch: () => ImportRunner;
  /** Milliseconds a document may take. */
  readonly patience?: number;
  /** Told of a reading that came to no end. */
  readonly onBroken?: (broken: BrokenReading) => void;
  /** Told of a fault inside the process, for the log. */
  readonly onFault?: (trace: ErrorTrace) => void;
}

/** A reading that came to no end, for the log: nothing of the document. */
export interface BrokenReading {
  readonly why: 'too-slow' | 'ended' | 'threw' | 'unclear-answer';
  /** How its process ended, where it did; 0 otherwise. */
  readonly code: number;
  /** Milliseconds since it began. */
  readonly ms: number;
}

/** Long enough for the largest report on an old PC. */
const PATIENCE = 60_000;
const STOPPED = '读这个文件的程序中途停止，没有打开。文件可能有损坏，请换用另外保存的一份。';
const CANCELLED = '已停止，没有打开。文件没有改动。';
const TOO_SLOW = '读这个文件用的时间过长，没有打开。请确认选对了文件，或换用另外保存的一份。';

/** Has documents read where they can do no harm: apart from the program, for a while, and within a measure of memory. */
export class ImportHost {
  readonly #options: Required<ImportHostOptions>;
  /** What is being read, and how it is given up. */
  readonly #running = new Map<ImportRunner, () => void>();

  constructor(options: ImportHostOptions) {
    this.#options = { patience: PATIENCE, onBroken: () => undefined, onFault: () => undefined, ...options };
  }

  /** Reads a document. Never rejects: how it ended is the answer. */
  read(path: string): Promise<DocumentReading> {
    const { launch, patience, onBroken, onFault } = this.#options;
    return new Promise((resolve) => {
      const runner = launch();
      const start = performance.now();
      const settle = (reading: DocumentReading) => {
        if (!this.#running.delete(runner)) return;
        clearTimeout(timer);
        runner.kill();
        resolve(reading);
      };
      const breakOff = (message: string, why: BrokenReading['why'], code = 0) => {
        if (this.#running.has(runner)) onBroken({ why, code, ms: Math.round(performance.now() - start) });
        settle({ outcome: 'refused', message });
      };
      this.#running.set(runner, () => settle({ outcome: 'refused', message: CANCELLED }));
      const timer = setTimeout(() => breakOff(TOO_SLOW, 'too-slow'), patience);
      runner.onMessage((message) => {
        const { data: reply } = importReply.safeParse(message);
        if (reply === undefined) breakOff(STOPPED, 'unclear-answer');
        else if (reply.type === 'read') settle(reply.reading);
        else {
          onFault(reply);
          if (reply.type === 'failed') breakOff(STOPPED, 'threw');
        }
      });
      runner.onExit((code) => breakOff(STOPPED, 'ended', code));
      runner.send({ path });
    });
  }

  /** Gives up what is being read. */
  cancel(): void {
    for (const giveUp of [...this.#running.values()]) giveUp();
  }

  /** Ends everything, when the program quits. */
  close(): void {
    for (const runner of this.#running.keys()) runner.kill();
  }
}

import type { DocumentReading } from './document-reading';
import { type ImportRequest, importReply } from './import-messages';

/** What reads one document, as its host needs it. */
export interface ImportRunner {
  send(request: ImportRequest): void;
  onMessage(listener: (message: unknown) => void): void;
  /** Called at least once, however it ends. */
  onExit(listener: () => void): void;
  kill(): void;
}

export interface ImportHostOptions {
  /** Starts what reads; one for each document, so that none meets what another has left behind. */
  readonly launch: () => ImportRunner;
  /** Milliseconds a document may take. */
  readonly patience?: number;
  /** Told why reading failed, for the developer's log; holds nothing of the document. */
  readonly onFailure?: (reason: string) => void;
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
    this.#options = { patience: PATIENCE, onFailure: () => undefined, ...options };
  }

  /** Reads a document. Never rejects: how it ended is the answer. */
  read(path: string): Promise<DocumentReading> {
    const { launch, patience, onFailure } = this.#options;
    return new Promise((resolve) => {
      const runner = launch();
      const settle = (reading: DocumentReading, reason?: string) => {
        if (!this.#running.delete(runner)) return;
        clearTimeout(timer);
        runner.kill();
        if (reason !== undefined) onFailure(reason);
        resolve(reading);
      };
      this.#running.set(runner, () => settle({ outcome: 'refused', message: CANCELLED }));
      const timer = setTimeout(
        () => settle({ outcome: 'refused', message: TOO_SLOW }, 'reading took too long'),
        patience,
      );
      runner.onMessage((message) => {
        const reply = importReply.safeParse(message);
        if (reply.success && reply.data.type === 'read') settle(reply.data.reading);
        else
          settle(
            { outcome: 'refused', message: STOPPED },
            reply.success && reply.data.type === 'failed' ? reply.data.reason : 'an unknown answer',
          );
      });
      runner.onExit(() => settle({ outcome: 'refused', message: STOPPED }, 'the reader has ended'));
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

import { Worker } from 'node:worker_threads';
import type { StoreWrite, WriteDone } from './store-write';
import type { WriteAnswer, WriteOrder } from './thread-messages';
import { writeError } from './write-failure';

interface Waiting {
  readonly resolve: (done: WriteDone) => void;
  readonly reject: (error: unknown) => void;
}

/** A thread as this file needs it. */
export type Thread = Pick<Worker, 'on' | 'postMessage' | 'terminate' | 'unref'>;

/**
 * Carries out writes in a thread of its own: started at the first one, so that the start of the program pays nothing
 * for it, and anew after it broke down.
 */
export class WritingThread {
  readonly #launch: () => Thread;
  readonly #onFault: (error: unknown) => void;
  readonly #waiting = new Map<number, Waiting>();
  #thread: Thread | undefined;
  #lastNumber = 0;

  /**
   * @param modulePath the bundled `write-thread`
   * @param onFault told of a fault inside the thread, for the log
   */
  constructor(
    modulePath: string,
    onFault: (error: unknown) => void,
    launch: () => Thread = () => new Worker(modulePath),
  ) {
    this.#launch = launch;
    this.#onFault = onFault;
  }

  /** Resolves when the bytes are on disk. @throws the error of `performWrite` */
  run(write: StoreWrite): Promise<WriteDone> {
    return new Promise((resolve, reject) => {
      this.#lastNumber += 1;
      const number = this.#lastNumber;
      // First, so that a thread that cannot be started leaves nobody waiting.
      const thread = this.#running();
      this.#waiting.set(number, { resolve, reject });
      thread.postMessage({ number, write } satisfies WriteOrder);
    });
  }

  /** Ends the thread, when the program ends. A write that is under way is not waited for. */
  async close(): Promise<void> {
    const thread = this.#thread;
    this.#thread = undefined;
    await thread?.terminate();
  }

  #running(): Thread {
    if (this.#thread !== undefined) return this.#thread;
    const thread = this.#launch();
    this.#thread = thread;
    thread.unref();
    thread.on('message', (message: WriteAnswer) => this.#take(message));
    thread.on('error', (error) => {
      this.#onFault(error);
      this.#giveUp(thread, error);
    });
    thread.on('exit', () => this.#giveUp(thread, new Error('The thread that writes has ended')));
    return thread;
  }

  #take(answer: WriteAnswer): void {
    const waiting = this.#waiting.get(answer.number);
    this.#waiting.delete(answer.number);
    if ('done' in answer) waiting?.resolve(answer.done);
    else waiting?.reject(writeError(answer.failure));
  }

  #giveUp(thread: Thread, error: unknown): void {
    if (this.#thread !== undefined && this.#thread !== thread) return;
    this.#thread = undefined;
    for (const [number, { reject }] of [...this.#waiting]) {
      this.#waiting.delete(number);
      reject(error);
    }
  }
}

import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { programArguments } from '../../build/program-arguments';
import { currentRuntime } from '../../build/runtime/current-runtime';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly sessionId?: string;
  readonly params?: { readonly sessionId?: string; readonly name?: string; readonly payload?: string };
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** What is asked of a program that has been killed. */
export class ProgramEnded extends Error {
  override readonly name = 'ProgramEnded';
}

/**
 * The program built in this checkout, in its real window, driven over Chromium's debugging pipe. For runs that start
 * it a thousand times: nothing but the program is started, and it can be killed with all its processes at any moment
 * from the first on.
 */
export class DebuggedProgram {
  readonly #child: ChildProcess;
  readonly #exited: Promise<void>;
  readonly #waiting = new Map<number, Waiting>();
  readonly #listeners = new Map<string, (payload: string) => void>();
  #page: string | undefined;
  #lastId = 0;
  #rest = '';

  /**
   * @param args the program's own arguments, such as a report file
   * @param commandFor what is started in place of the program of this checkout, from the switches it has to be given
   */
  constructor(
    userData: string,
    args: readonly string[] = [],
    commandFor: (switches: readonly string[]) => readonly [string, ...string[]] = (switches) => [
      currentRuntime().executable,
      ...programArguments(args, switches),
    ],
  ) {
    const switches = [`--user-data-dir=${userData}`, '--remote-debugging-pipe'];
    const [executable, ...rest] = commandFor(switches);
    // A group of its own, so that one signal reaches every process of it; the pipe is its fourth and fifth stream.
    this.#child = spawn(executable, rest, {
      detached: true,
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    });
    this.#exited = new Promise((done) => {
      this.#child.once('exit', () => {
        for (const { reject } of this.#waiting.values()) reject(new ProgramEnded('The program has ended.'));
        this.#waiting.clear();
        done();
      });
    });
    const answers = this.#child.stdio[4] as Readable;
    answers.setEncoding('utf8').on('data', (chunk: string) => this.#hear(chunk));
    // A write that meets the end of the program is answered by that end.
    (this.#child.stdio[3] as Writable).on('error', () => undefined);
    void this.#send({ method: 'Target.setAutoAttach', params: ATTACH_TO_PAGES }).catch(() => undefined);
  }

  get hasEnded(): boolean {
    return this.#child.exitCode !== null || this.#child.signalCode !== null;
  }

  /** The value of an expression in the page; undefined while there is no page that can answer. */
  async evaluate<T>(expression: string): Promise<T | undefined> {
    if (this.#page === undefined) {
      if (this.hasEnded) throw new ProgramEnded('The program has ended.');
      return undefined;
    }
    const params = { expression, returnByValue: true };
    try {
      const { result } = (await this.call('Runtime.evaluate', params)) as {
        readonly result: { readonly value?: T };
      };
      return result.value;
    } catch (error) {
      if (error instanceof ProgramEnded) throw error;
      // The page was on its way from one document to the next.
      return undefined;
    }
  }

  /** A command of the DevTools protocol to the page. @throws ProgramEnded */
  call(method: string, params: object = {}): Promise<unknown> {
    return this.#send({ method, params, sessionId: this.#page });
  }

  /** From now on the page can say something to this process: `window[name](text)`. */
  async listen(name: string, listener: (text: string) => void): Promise<void> {
    this.#listeners.set(name, listener);
    await this.call('Runtime.enable');
    await this.call('Runtime.addBinding', { name });
  }

  /** Ends every process of the program as a power cut would. @returns when, by the clock of this process */
  kill(): number {
    const at = Date.now();
    if (!this.hasEnded && this.#child.pid !== undefined) process.kill(-this.#child.pid, 'SIGKILL');
    return at;
  }

  /** Ends the program as the end of the session does. */
  end(): void {
    this.#child.kill('SIGTERM');
  }

  /** Resolves once the process has ended. @returns its code, null after a signal */
  async exited(): Promise<number | null> {
    await this.#exited;
    return this.#child.exitCode;
  }

  #send(message: { method: string; params: object; sessionId?: string | undefined }): Promise<unknown> {
    if (this.hasEnded) return Promise.reject(new ProgramEnded('The program has ended.'));
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      (this.#child.stdio[3] as Writable).write(`${JSON.stringify({ id, ...message })}\0`);
    });
  }

  #hear(chunk: string): void {
    const pieces = (this.#rest + chunk).split('\0');
    this.#rest = pieces.pop() ?? '';
    for (const piece of pieces) this.#take(JSON.parse(piece) as Message);
  }

  #take({ id, method, params, result, error }: Message): void {
    if (method === 'Target.attachedToTarget') this.#page ??= params?.sessionId;
    if (method === 'Runtime.bindingCalled') this.#listeners.get(params?.name ?? '')?.(params?.payload ?? '');
    if (id === undefined) return;
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error === undefined) waiting?.resolve(result);
    else waiting?.reject(new Error(error.message));
  }
}

const ATTACH_TO_PAGES = { autoAttach: true, waitForDebuggerOnStart: false, flatten: true };

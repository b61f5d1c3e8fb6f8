type Listener = (event: { readonly data: unknown }) => void;

/**
 * The line between the two halves of pdf.js, which both run in this process. Its own would deliver a message before
 * anything else has its turn, so that no clock could end a drawing that goes on and on.
 *
 * It counts the drawing operations that pass: pdf.js keeps all those of a page, however many there are.
 */
export class TurnTakingPort {
  readonly #listeners = new Set<Listener>();
  readonly #mostOperations: number;
  readonly #onTooMany: () => void;
  #operations = 0;

  /** @param onTooMany told once; the operations above the limit are left behind */
  constructor(mostOperations: number, onTooMany: () => void) {
    this.#mostOperations = mostOperations;
    this.#onTooMany = onTooMany;
  }

  postMessage(message: unknown, transfer?: ArrayBuffer[]): void {
    const event = { data: structuredClone(this.#counted(message), transfer && { transfer }) };
    setImmediate(() => {
      for (const listener of [...this.#listeners]) listener(event);
    });
  }

  /** The message, without its operations where there have been too many: both halves still wait for each other. */
  #counted(message: unknown): unknown {
    const chunk = drawingIn(message);
    if (chunk === undefined) return message;
    const before = this.#operations;
    this.#operations += chunk.fnArray.length;
    if (this.#operations <= this.#mostOperations) return message;
    if (before <= this.#mostOperations) this.#onTooMany();
    return { ...(message as object), chunk: { ...chunk, fnArray: [], argsArray: [], length: 0 } };
  }

  addEventListener(_type: 'message', listener: Listener, options?: { readonly signal?: AbortSignal }): void {
    this.#listeners.add(listener);
    options?.signal?.addEventListener('abort', () => this.#listeners.delete(listener));
  }

  removeEventListener(_type: 'message', listener: Listener): void {
    this.#listeners.delete(listener);
  }
}

/** The drawing operations that a message of pdf.js brings: they come in pieces of a stream, as lists of numbers. */
function drawingIn(message: unknown): { readonly fnArray: readonly unknown[] } | undefined {
  const { chunk } = message as { readonly chunk?: { readonly fnArray?: unknown } };
  return Array.isArray(chunk?.fnArray) ? (chunk as { fnArray: unknown[] }) : undefined;
}

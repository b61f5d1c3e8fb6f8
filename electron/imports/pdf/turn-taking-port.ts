type Listener = (event: { readonly data: unknown }) => void;

/**
 * The line between the two halves of pdf.js, which both run in this process. Its own would deliver a message before
 * anything else has its turn, so that no clock could end a drawing that goes on and on.
 */
export class TurnTakingPort {
  readonly #listeners = new Set<Listener>();

  postMessage(message: unknown, transfer?: ArrayBuffer[]): void {
    const event = { data: structuredClone(message, transfer === undefined ? undefined : { transfer }) };
    setImmediate(() => {
      for (const listener of [...this.#listeners]) listener(event);
    });
  }

  addEventListener(_type: 'message', listener: Listener, options?: { readonly signal?: AbortSignal }): void {
    this.#listeners.add(listener);
    options?.signal?.addEventListener('abort', () => this.#listeners.delete(listener));
  }

  removeEventListener(_type: 'message', listener: Listener): void {
    this.#listeners.delete(listener);
  }
}

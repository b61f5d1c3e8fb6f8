/** Report files the program was started for: by the first start, by a later one, or by the system. */
export class HandedOverFiles {
  readonly #paths: string[] = [];
  #onArrival: () => void = () => undefined;

  /** @param onArrival tells the page that there is something to take */
  announceTo(onArrival: () => void): void {
    this.#onArrival = onArrival;
  }

  add(path: string): void {
    this.#paths.push(path);
    this.#onArrival();
  }

  /** The next file, if any; the page is told when there are more. */
  take(): string | undefined {
    const path = this.#paths.shift();
    if (this.#paths.length > 0) this.#onArrival();
    return path;
  }
}

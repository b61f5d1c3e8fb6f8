/** Lets a job that the page has named be stopped while it runs. */
export class JobStops {
  readonly #running = new Map<string, AbortController>();

  /** Stops a job; one that is not known has ended already. */
  stop(jobId: string): void {
    this.#running.get(jobId)?.abort();
  }

  /** Does the work of a job, which can be stopped until it is done. */
  async during<T>(jobId: string, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const control = new AbortController();
    this.#running.set(jobId, control);
    try {
      return await work(control.signal);
    } finally {
      this.#running.delete(jobId);
    }
  }
}

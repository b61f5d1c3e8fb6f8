/** The page's answer to `flush-requested`; `silent` when none came in time. */
export type FlushAnswer =
  | { readonly outcome: 'saved' }
  | { readonly outcome: 'unsaved'; readonly message: string }
  | { readonly outcome: 'silent' };

export interface PageFlush {
  /** Asks the page to save what it holds and waits for its answer. */
  request(): Promise<FlushAnswer>;
  /** To be called with what the page answers; an answer nobody waits for is fine (sleep, lock). */
  answered(answer: { readonly saved: boolean; readonly message?: string | undefined }): void;
}

/** @param timeLimit how long to wait, in milliseconds */
export function makePageFlush(tellPage: () => void, timeLimit: number): PageFlush {
  let waiting: ((answer: FlushAnswer) => void) | undefined;
  return {
    request: () =>
      new Promise((resolve) => {
        const timer = setTimeout(() => finish({ outcome: 'silent' }), timeLimit);
        const finish = (answer: FlushAnswer) => {
          clearTimeout(timer);
          waiting = undefined;
          resolve(answer);
        };
        waiting = finish;
        tellPage();
      }),
    answered: ({ saved, message }) => {
      waiting?.(saved ? { outcome: 'saved' } : { outcome: 'unsaved', message: message ?? '没有保存成功。' });
    },
  };
}

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

export interface PageFlushParts {
  readonly tellPage: () => void;
  /** How long a page may be silent that has nothing on its way to the disk, in milliseconds. */
  readonly timeLimit: number;
  /** Whether something is on its way to the disk: then the disk is slow, not the page. */
  readonly isWriting: () => boolean;
  /** How long the disk may take, in milliseconds. */
  readonly writingLimit: number;
}

/** How often it is looked whether a slow disk is done, in milliseconds. */
const LOOK_AGAIN = 100;
const STILL_WRITING = '还没有保存完：磁盘很慢。内容仍在本窗口，请不要关闭。';

export function makePageFlush({ tellPage, timeLimit, isWriting, writingLimit }: PageFlushParts): PageFlush {
  let waiting: ((answer: FlushAnswer) => void) | undefined;
  return {
    request: () =>
      new Promise((resolve) => {
        const lookAt = (waited: number) => {
          if (!isWriting()) finish({ outcome: 'silent' });
          else if (waited >= writingLimit) finish({ outcome: 'unsaved', message: STILL_WRITING });
          else timer = setTimeout(() => lookAt(waited + LOOK_AGAIN), LOOK_AGAIN);
        };
        let timer = setTimeout(() => lookAt(timeLimit), timeLimit);
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

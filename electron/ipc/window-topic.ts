import type { Topic } from './door';

export interface WindowTopicParts {
  readonly setTitle: (title: string) => void;
  /** Pastes where the focus is. */
  readonly paste: () => void;
  /** The page's answer to `flush-requested`. */
  readonly onFlushed: (answer: { readonly saved: boolean; readonly message?: string | undefined }) => void;
}

/** The window as the page sees it. */
export function windowTopic({ setTitle, paste, onFlushed }: WindowTopicParts): Topic<'window'> {
  return {
    'window:title': ({ title }) => {
      setTitle(title);
      return {};
    },
    'window:paste': () => {
      paste();
      return {};
    },
    'window:flushed': (answer) => {
      onFlushed(answer);
      return {};
    },
  };
}

import type { Topic } from './door';

export interface WindowTopicParts {
  readonly setTitle: (title: string) => void;
  /** The page's answer to `flush-requested`. */
  readonly onFlushed: (answer: { readonly saved: boolean; readonly message?: string | undefined }) => void;
}

/** The window as the page sees it. */
export function windowTopic({ setTitle, onFlushed }: WindowTopicParts): Topic<'window'> {
  return {
    'window:title': ({ title }) => {
      setTitle(title);
      return {};
    },
    'window:flushed': (answer) => {
      onFlushed(answer);
      return {};
    },
  };
}

import type { Reply } from '#shared/ipc/channels';
import type { Topic } from './door';

export interface WindowTopicParts {
  readonly setTitle: (title: string) => void;
  /** The page's answer to `flush-requested`. */
  readonly onFlushed: (answer: { readonly saved: boolean; readonly message?: string | undefined }) => void;
  readonly info: Reply<'app:info'>;
}

/** The window and the program itself. */
export function windowTopic({ setTitle, onFlushed, info }: WindowTopicParts): Topic<'window' | 'app'> {
  return {
    'window:title': ({ title }) => {
      setTitle(title);
      return {};
    },
    'window:flushed': (answer) => {
      onFlushed(answer);
      return {};
    },
    'app:info': () => info,
  };
}

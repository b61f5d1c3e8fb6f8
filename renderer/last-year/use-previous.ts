import type { Answer } from '#shared/ipc/channels';
import { carryOver } from '#shared/report/carry-over';
import type { Report } from '#shared/report/report';
import { useAnnounce } from '../editing/announcer';
import { useBridge } from '../editing/bridge-context';
import { useSession } from '../editing/session-context';
import { carriedWords } from './carried-words';

interface PreviousActions {
  /** Keeps a report as last year's of the open draft, and fills what it carries over into blank cells. */
  readonly take: (previous: Report) => Promise<void>;
  readonly remove: () => Promise<void>;
}

/** What can be done about last year's report of the open draft; each says what came of it. */
export function usePrevious(): PreviousActions {
  const bridge = useBridge();
  const announce = useAnnounce();
  const { id, store, pending, keepVersion } = useSession();

  return {
    take: async (previous) => {
      // What is being typed is a step of its own, and stands before the fill looks for blank cells.
      pending.commitAll();
      const answer = await bridge.call['previous:keep']({ id, previous });
      const failure = failureOf(answer);
      if (failure !== undefined) {
        announce(failure, 'problem');
        return;
      }
      keepVersion('beforeImport');
      store.learn({ previous });
      const { form, figures } = store.getState();
      const carried = carryOver(figures, previous);
      store.apply({ type: 'cells', contents: carried });
      announce([`已导入 ${previous.reportYear} 年年报。`, carriedWords(form, carried)].join(''));
    },
    remove: async () => {
      const answer = await bridge.call['previous:remove']({ id });
      if (!answer.ok) {
        announce(answer.message, 'problem');
        return;
      }
      store.learn({ previous: undefined });
      announce('已移除去年年报，已填入的数字不变。');
    },
  };
}

function failureOf(answer: Answer<'previous:keep'>): string | undefined {
  if (!answer.ok) return answer.message;
  return answer.value.outcome === 'failed' ? answer.value.message : undefined;
}

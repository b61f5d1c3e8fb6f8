import { useState } from 'react';
import { flushSync } from 'react-dom';
import type { Report } from '#shared/report/report';
import { useAnnounce } from '../editing/announcer';
import { useBridge } from '../editing/bridge-context';
import { useSession } from '../editing/session-context';

/** A version that is to be restored, as it is called. */
export interface Restorable {
  readonly report: Report;
  /** 1月3日 14:32 */
  readonly moment: string;
}

/** What stands in the way: the present state could not be kept as a version first. */
export interface RestoringQuestion {
  readonly version: Restorable;
  readonly message: string;
}

interface Restoring {
  readonly question: RestoringQuestion | undefined;
  readonly restore: (version: Restorable) => Promise<void>;
  /** Restores although the present state is no version: 撤销 still brings it back while the report is open. */
  readonly restoreAllTheSame: () => void;
  readonly keepAsItIs: () => void;
}

/**
 * 恢复到此版本: the present state is kept as a version first, then the whole report is replaced in one step that 撤销
 * takes back.
 */
export function useRestoring(onRestored: () => void): Restoring {
  const bridge = useBridge();
  const announce = useAnnounce();
  const { id, store, history, pending } = useSession();
  const [question, setQuestion] = useState<RestoringQuestion>();

  const put = ({ report, moment }: Restorable, told: string) => {
    history.endStep();
    flushSync(() => store.apply({ type: 'version', report }));
    onRestored();
    announce(`已恢复到 ${moment} 的内容。${told}点“撤销”可以退回。`);
  };

  return {
    question,
    restore: async (version) => {
      flushSync(pending.commitAll);
      const { report } = store.getState();
      const answer = await bridge.call['versions:keep']({ id, report });
      if (!answer.ok) setQuestion({ version, message: answer.message });
      else if (answer.value.outcome === 'failed') setQuestion({ version, message: answer.value.message });
      else put(version, '恢复之前的内容已存为早先版本，');
    },
    restoreAllTheSame: () => {
      setQuestion(undefined);
      if (question !== undefined) put(question.version, '');
    },
    keepAsItIs: () => setQuestion(undefined),
  };
}

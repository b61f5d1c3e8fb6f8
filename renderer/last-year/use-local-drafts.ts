import { useEffect, useState } from 'react';
import type { Reply } from '#shared/ipc/channels';
import { isSameName } from '#shared/report/previous-fit';
import type { Report } from '#shared/report/report';
import { useBridge } from '../editing/bridge-context';

export type LocalDraft = Reply<'drafts:list'>['drafts'][number];

/**
 * Drafts of this computer that can be last year's report of this one: the same unit's of the year before. The list is
 * of the time it was asked for, when this draft may have been of another year itself.
 */
export function useLocalDrafts(ownId: string, { unit, reportYear }: Report): readonly LocalDraft[] {
  const bridge = useBridge();
  const [drafts, setDrafts] = useState<readonly LocalDraft[]>([]);

  useEffect(() => {
    let isShown = true;
    void bridge.call['drafts:list']({}).then((answer) => {
      // An offer that cannot be made is none: the way over the file dialog stays.
      if (isShown && answer.ok) setDrafts(answer.value.drafts);
    });
    return () => {
      isShown = false;
    };
  }, [bridge]);

  return drafts.filter(
    (draft) =>
      draft.id !== ownId && draft.reportYear === reportYear - 1 && isSameName({ name: draft.unitName }, unit),
  );
}

import { type ReactNode, useCallback, useState } from 'react';
import type { Bridge } from '#shared/ipc/channels';
import type { Report } from '#shared/report/report';
import type { OpenedDraft } from '../editing/session';
import type { ForeignSource } from './foreign-source';
import { LazyForeignReview } from './lazy-foreign-review';

export interface ForeignDraft {
  /** Has the person look over this document made by others; a draft is made of what they say is right. */
  readonly look: (source: ForeignSource) => void;
  readonly dialog: ReactNode;
}

/** A document made by others that is to become a draft, one at a time. */
export function useForeignDraft(bridge: Bridge, onOpen: (draft: OpenedDraft) => Promise<void>): ForeignDraft {
  const [source, setSource] = useState<ForeignSource>();
  const look = useCallback((next: ForeignSource) => setSource(next), []);
  const close = useCallback(() => setSource(undefined), []);
  const take = useCallback(
    async (report: Report): Promise<string | undefined> => {
      const answer = await bridge.call['foreign:begin-draft']({ report });
      if (!answer.ok) return answer.message;
      if (answer.value.outcome === 'failed') return answer.value.message;
      setSource(undefined);
      await onOpen(answer.value.draft);
      return undefined;
    },
    [bridge, onOpen],
  );
  const dialog = source !== undefined && (
    <LazyForeignReview source={source} purpose="draft" onTake={take} onClose={close} />
  );
  return { look, dialog };
}

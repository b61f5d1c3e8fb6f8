import type { DraftLibrary } from '../drafts/draft-library';
import type { SessionNotes } from '../recovery/session-notes';
import type { VersionKeeper } from '../versions/version-keeper';
import type { Topic } from './door';
import { draftOfReport } from './draft-of-report';
import type { DraftsInEditing } from './drafts-in-editing';
import type { ForeignFiles } from './foreign-files';

export interface ForeignTopicParts {
  readonly files: ForeignFiles;
  readonly library: Pick<DraftLibrary, 'practice' | 'create'>;
  readonly editing: DraftsInEditing;
  readonly session: Pick<SessionNotes, 'opened'>;
  readonly versions: Pick<VersionKeeper, 'opened'>;
}

const GONE = '这个文件已经处理过了。要再打开它，请点“打开”。';

/** Documents made by others, as the page sees them. */
export function foreignTopic({
  files,
  library,
  editing,
  session,
  versions,
}: ForeignTopicParts): Topic<'foreign'> {
  return {
    'foreign:examine': ({ id }) => {
      const file = files.of(id);
      return file === undefined ? { outcome: 'failed', message: GONE } : { outcome: 'examined', ...file };
    },
    'foreign:begin-draft': async ({ report }) => {
      const outcome = await draftOfReport({ report, sealIntact: undefined }, library);
      if (outcome.outcome === 'failed') return outcome;
      editing.opened();
      session.opened(outcome.draft.summary.id);
      await versions.opened(outcome.draft.summary.id);
      return outcome;
    },
  };
}

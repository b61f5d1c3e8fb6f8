import type { DraftLibrary } from '../drafts/draft-library';
import type { ImportHost } from '../imports/import-host';
import type { SessionNotes } from '../recovery/session-notes';
import type { VersionKeeper } from '../versions/version-keeper';
import type { DifferingDocuments } from './differing-documents';
import type { Topic } from './door';
import { draftOfReport } from './draft-of-report';
import type { DraftsInEditing } from './drafts-in-editing';

export interface DocumentsTopicParts {
  readonly documents: DifferingDocuments;
  readonly reading: Pick<ImportHost, 'cancel'>;
  readonly library: Pick<DraftLibrary, 'practice' | 'create'>;
  readonly editing: DraftsInEditing;
  readonly session: Pick<SessionNotes, 'opened'>;
  readonly versions: Pick<VersionKeeper, 'opened'>;
}

const SHOWN_TAKEN = '已用文档上看到的内容新建草稿，原文件没有改动。';
const GONE = '这个文件已经处理过了。要再打开它，请点“打开”。';

/** Documents that show something else than they carry, as the page sees them. */
export function documentsTopic(parts: DocumentsTopicParts): Topic<'documents'> {
  const { documents, reading, library, editing, session, versions } = parts;
  return {
    'documents:examine': ({ id }) => {
      const document = documents.of(id);
      if (document === undefined) return { outcome: 'failed', message: GONE };
      const { shownName, kind, data, shown, notes } = document;
      return { outcome: 'examined', shownName, kind, data, shown, notes: [...notes] };
    },
    'documents:take': async ({ id, use }) => {
      const document = documents.of(id);
      if (document === undefined) return { outcome: 'failed', message: GONE };
      const { report, sealIntact, shown } = document;
      // A 说明 was written for the figures of the data: what the document shows has none that stands.
      const outcome = await draftOfReport(
        use === 'data'
          ? { report, sealIntact }
          : { report: shown, sealIntact: false, changedWords: SHOWN_TAKEN },
        library,
      );
      if (outcome.outcome === 'failed') return outcome;
      documents.settled(id);
      editing.opened();
      session.opened(outcome.draft.summary.id);
      await versions.opened(outcome.draft.summary.id);
      return outcome;
    },
    'documents:cancel': () => {
      reading.cancel();
      return {};
    },
  };
}

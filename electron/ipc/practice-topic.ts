import { practiceReports } from '#shared/practice/practice-report';
import type { DraftLibrary } from '../drafts/draft-library';
import type { Topic } from './door';
import type { DraftsInEditing } from './drafts-in-editing';

export interface PracticeTopicParts {
  readonly library: Pick<DraftLibrary, 'practice' | 'create' | 'discardPractice'>;
  readonly editing: DraftsInEditing;
}

/** The one practice report: kept like a draft while somebody practises, and thrown away without a trace. */
export function practiceTopic({ library, editing }: PracticeTopicParts): Topic<'practice'> {
  return {
    'practice:get': async () => {
      const practice = await library.practice();
      return practice === undefined ? {} : { practice };
    },
    'practice:begin': async ({ reportYear }) => {
      const { report, previous } = practiceReports(reportYear);
      const draft = await library.create(report, previous);
      // The former one goes last: a disk that refuses the new one leaves it as it is.
      await library.discardPractice(draft.summary.id);
      editing.opened();
      return draft;
    },
    'practice:discard': async () => {
      const practice = await library.practice();
      await library.discardPractice();
      if (practice !== undefined) editing.forget(practice.id);
      return {};
    },
  };
}

import type { Form } from '../form/form';
import type { LocalProfile } from '../profile/local-profile';
import type { Report } from '../report/report';
import { GOVERNMENT_DUTIES, missingDuties } from './government-duties';
import { missingAspects, requiredAspects } from './overview-aspects';
import { writtenContent } from './written-content';

/** Something section 一 has to speak of, and whether it does by now. */
export interface TopicToCover {
  readonly id: string;
  readonly name: string;
  /** Who asks for it: the form, the law of governments alone, or the local notice. */
  readonly askedBy: 'form' | 'law' | 'notice';
  readonly covered: boolean;
}

/**
 * What section 一 of a report has to speak of, in the words rules N-03, N-04 and C-01 go by: a topic that is ticked here
 * is one they do not miss. A sub-heading alone, and a mark of what is to be added, is nothing written yet.
 */
export function topicsToCover(
  form: Form,
  { unit, narrative }: Pick<Report, 'unit' | 'narrative'>,
  profile: LocalProfile | undefined,
): readonly TopicToCover[] {
  const { problems, otherMatters } = narrative;
  const overview = writtenContent(narrative.overview);
  const missing = new Set([...missingAspects(narrative.overview), ...missingAspects(overview)]);
  const duties = unit.kind === 'government' ? GOVERNMENT_DUTIES : [];
  const unspoken = missingDuties([overview, writtenContent(problems), writtenContent(otherMatters)]);
  return [
    ...[...requiredAspects(form)].map(([id, name]) => topic(id, name, 'form', !missing.has(id))),
    ...duties.map((name) => topic(name, name, 'law', !unspoken.includes(name))),
    ...(profile?.requiredTopics ?? []).map(({ id, name, words }) =>
      topic(
        id,
        name,
        'notice',
        words.some((word) => overview.includes(word)),
      ),
    ),
  ];
}

function topic(id: string, name: string, askedBy: TopicToCover['askedBy'], covered: boolean): TopicToCover {
  return { id, name, askedBy, covered };
}

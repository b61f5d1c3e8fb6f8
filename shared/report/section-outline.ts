import type { Form, NarrativeId } from '../form/form';
import { readRecorded } from './cell-reading';
import type { Figures } from './figures';
import { type OutlineFacts, outlineSentences } from './outline-sentences';
import type { Report } from './report';
import { joinedTexts, plainText, type TiedText, tiedText } from './tied-text';

/** A starting point for one text: sub-headings with their paragraphs. */
export interface OutlineTopic {
  /** Undefined where the text has no sub-headings. */
  readonly heading?: string;
  readonly paragraphs: readonly TiedText[];
}

/** The outline of a text section, with the figures of the tables as they stand; nothing for the text before section one. */
export function sectionOutline(figures: Figures, report: Report, part: NarrativeId): readonly OutlineTopic[] {
  const { form } = figures;
  const section = form.sections.find(({ id }) => id === part);
  if (section?.kind !== 'narrative') return [];
  const facts = factsOf(form, figures, report);
  const sentences = outlineSentences(form.tables.requests.resultGroups).filter((each) => each.part === part);
  const written = (topic: string | undefined) =>
    sentences.filter((each) => each.topic === topic).flatMap(({ write }) => write(facts) ?? []);
  if (section.topics.length === 0) return [{ paragraphs: written(undefined) }];
  return section.topics
    .map(({ id, heading }) => ({ heading, paragraphs: written(id) }))
    .filter(({ paragraphs }) => paragraphs.length > 0);
}

/**
 * A text with its outline after what is there, and which figures of the outline come from cells. A sub-heading that
 * stands in the text already is left out with its paragraphs: nobody writes it twice.
 */
export function withOutline(text: string, outline: readonly OutlineTopic[]): TiedText {
  const lines = text.split('\n').map((line) => line.trim());
  const stands = (line: string) => lines.some((each) => each.startsWith(line));
  const added = outline.flatMap(({ heading, paragraphs }) =>
    stands(heading ?? paragraphs[0]?.text ?? '')
      ? []
      : [...(heading === undefined ? [] : [plainText(heading)]), ...paragraphs],
  );
  if (added.length === 0) return plainText(text);
  const former = text.trimEnd();
  const put = joinedTexts(added, '\n');
  return former === '' ? put : tiedText`${former}\n${put}`;
}

/** A paragraph of a text that is still the outline's own, in UTF-16 code units. */
export interface OutlinedParagraph {
  readonly start: number;
  readonly end: number;
}

/** The paragraphs of a text that nobody has rewritten yet: word for word what the outline says now. */
export function outlinedParagraphs(
  text: string,
  outline: readonly OutlineTopic[],
): readonly OutlinedParagraph[] {
  const own = new Set(outline.flatMap(({ paragraphs }) => paragraphs.map((each) => each.text)));
  let at = 0;
  return text.split('\n').flatMap((line) => {
    const start = at;
    at += line.length + 1;
    return own.has(line.trim()) ? [{ start, end: start + line.length }] : [];
  });
}

function factsOf(form: Form, figures: Figures, report: Report): OutlineFacts {
  const has = (id: string) => form.cellById.has(id);
  return {
    kind: report.unit.kind,
    has,
    count: (id) => (has(id) ? figures.count(id) : 0),
    recorded: (key) => {
      const field = [...form.recordedById.values()].find((each) => each.key === key);
      const reading = field === undefined ? undefined : readRecorded(report, field);
      return reading?.state === 'value' && typeof reading.value !== 'object' ? String(reading.value) : null;
    },
  };
}

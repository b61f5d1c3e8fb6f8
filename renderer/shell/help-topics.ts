import type { CellId, Form, FormCell, HelpText } from '#shared/form/form';
import type { PageId } from '../editing/pages';

export interface HelpTopic {
  readonly heading: string;
  readonly texts: readonly HelpText[];
  /** The cell it is about, where it is about one: its worked cases stand under it. */
  readonly cell?: FormCell;
}

/** What is to be said about a page: the cell first, then the section, then its customary sub-headings. */
export function helpTopics(form: Form, page: PageId, cell: CellId | undefined): readonly HelpTopic[] {
  if (page === 'basics') return [{ heading: '开头说明', texts: form.prefaceHelp }];
  const section = form.sections.find(({ id }) => id === page);
  if (section === undefined) return [];
  const known = cell === undefined ? undefined : form.cellById.get(cell);
  const ofCell =
    known?.table === section.id && known.help.length > 0
      ? [{ heading: `${known.rowName}／${known.columnName}`, texts: known.help, cell: known }]
      : [];
  const ofTopics =
    section.kind === 'narrative'
      ? [
          ...section.topics.map(({ heading, help }) => ({ heading, texts: [help] })),
          ...(section.register === undefined
            ? []
            : [{ heading: section.register.heading, texts: section.register.help }]),
        ]
      : [];
  return [...ofCell, { heading: section.heading, texts: section.help }, ...ofTopics];
}

import type { CellId, NarrativeId, SectionId, TemplateId } from '../form/form';
import type { UnitKind } from '../report/report';
import type { FoundFigure, LeftOver } from './place-figures';

/** What became of a section: found, not found, or there as a picture that nobody can read figures out of. */
export const SECTION_STATES = ['read', 'missing', 'picture'] as const;
export type SectionState = (typeof SECTION_STATES)[number];

/** What could be read of a document made elsewhere, with everything that could not. Nothing in it is guessed. */
export interface ForeignReading {
  readonly template: TemplateId;
  readonly reportYear?: number | undefined;
  readonly unit: { readonly name: string; readonly kind: UnitKind };
  readonly narrative: Readonly<Record<NarrativeId, string>>;
  readonly sections: Readonly<Record<SectionId, SectionState>>;
  /** By cell: those of the form, undivided rows, and cells that only another form has. */
  readonly figures: Readonly<Record<CellId, FoundFigure>>;
  readonly leftOver: readonly LeftOver[];
  /** Tables over the limits that were not read, by name. */
  readonly tooLarge: readonly string[];
}

import type { CellId, FormCell } from '../form/form';
import { formOf } from '../form/forms';
import { readContent } from '../report/cell-reading';
import type { CellContent, Report, Unit } from '../report/report';
import type { ForeignReading } from './foreign-reading';
import { readingCell } from './reading-cell';

/** What a person says about a reading before it becomes a report. */
export interface ReadingDecisions {
  readonly unit: Unit;
  readonly reportYear: number;
  /** `/`, `—`, `无` become 0; else they stay as printed. */
  readonly signsAsZero: boolean;
  /**
   * `printed` keeps every text as it stands in the document, padded and grouped digits included, where nobody has
   * looked at it; `accepted` cleans what can be read, as typing does.
   */
  readonly figures: 'printed' | 'accepted';
}

/** The report a reading is. Totals and what the form does not have are kept as stated, for the rules to compare. */
export function reportOfReading(
  { template, narrative, figures }: Pick<ForeignReading, 'template' | 'narrative' | 'figures'>,
  decisions: ReadingDecisions,
): Report {
  const form = formOf(template);
  const cells: Record<CellId, CellContent> = {};
  const stated: Record<CellId, CellContent> = {};
  for (const { id, text, unit } of Object.values(figures)) {
    const cell = readingCell(form, id);
    if (cell === undefined) continue;
    const content = contentOf(cell, text, decisions);
    if (content === null) continue;
    const isEntered = form.cellById.has(id) && cell.sumOf === undefined;
    (isEntered ? cells : stated)[id] = content.value;
    const chosen = content.unit ?? unit;
    if (isEntered && cell.unitChoice !== undefined && chosen !== undefined) cells[cell.unitChoice] = chosen;
  }
  return {
    template,
    reportYear: decisions.reportYear,
    unit: decisions.unit,
    people: { preparedBy: '', reviewedBy: '', approvedBy: '', phone: '' },
    narrative,
    cells,
    stated,
    explanations: {},
  };
}

function contentOf(
  cell: FormCell,
  text: string,
  { signsAsZero, figures }: ReadingDecisions,
): { readonly value: CellContent; readonly unit?: string } | null {
  const reading = readContent(cell, text);
  if (reading.state === 'blank') return null;
  if (reading.state === 'placeholder') return { value: signsAsZero ? zeroOf(cell) : reading.text };
  if (reading.state === 'refused') return { value: reading.text };
  if (figures === 'printed' && reading.cleanedFrom !== undefined) return { value: text };
  if (typeof reading.value !== 'object') return { value: reading.value };
  const { amount, unit } = reading.value;
  return unit === undefined ? { value: amount } : { value: amount, unit };
}

function zeroOf({ kind }: FormCell): CellContent {
  return kind === 'count' || kind === 'signedCount' ? 0 : '0';
}

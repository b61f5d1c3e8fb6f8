import type { FormCell } from '#shared/form/form';
import { readCell } from '#shared/report/cell-reading';
import type { Figures } from '#shared/report/figures';
import type { Report } from '#shared/report/report';
import { valueText } from '#shared/report/value-text';

interface ShownFigures {
  readonly report: Report;
  readonly figures: Figures;
}

/** A cell as it is copied: what it shows, an amount with the unit beside it, so that pasting it gives the same cell. */
export function copiedText({ report, figures }: ShownFigures, cell: FormCell): string {
  if (cell.sumOf !== undefined) return String(figures.count(cell.id) ?? '');
  const reading = readCell(report, cell);
  switch (reading.state) {
    case 'blank':
      return '';
    case 'placeholder':
    case 'refused':
      return reading.text;
    case 'value':
      return valueText(cell, reading.value);
  }
}

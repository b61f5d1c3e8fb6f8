import type { CellId } from '#shared/form/form';
import { applyEdit } from '#shared/report/edit';
import type { Report, TiedFigure } from '#shared/report/report';
import { tiesIn } from '#shared/report/tied-figures';
import { type Change, soundReport } from './sound-report';

/** Cells of the 2021 form by the names tests tie figures to. */
export const TIED_CELLS: Readonly<Record<string, CellId>> = {
  新收: 'requests.newlyReceived.naturalPerson',
  企业: 'requests.newlyReceived.commercialEnterprise',
  总计: 'requests.newlyReceived.total',
  公开: 'requests.granted.naturalPerson',
  收费: 'disclosure.fees.feeAmount',
};

/**
 * The sound report with a text of its own as section 一, in which figures in marks are tied: `收到〔5新收〕件`. Those
 * that do not hold (another number than the cell's) are left untied, as everywhere.
 */
export function tiedReport(marked: string, change: Change = {}): Report {
  const { text, ties } = unmarked(marked);
  const report = soundReport('2021', { ...change, narrative: { overview: '', ...change.narrative } });
  return applyEdit(report, { type: 'narrative', part: 'overview', text, ties });
}

/** A text with figures in marks, as the plain text and its ties. */
export function unmarked(marked: string): { readonly text: string; readonly ties: readonly TiedFigure[] } {
  const ties: TiedFigure[] = [];
  let text = '';
  for (const [index, piece] of marked.split(/〔(.*?)〕/).entries()) {
    const start = text.length;
    const digits = index % 2 === 0 ? piece : piece.replace(/[\u4e00-\u9fff]+$/, '');
    text += digits;
    if (index % 2 === 1)
      ties.push({ cell: TIED_CELLS[piece.slice(digits.length)] ?? '', start, end: text.length });
  }
  return { text, ties };
}

/** Section 一 of a report with its tied figures in marks again. */
export function markedText(report: Report): string {
  const names = new Map(Object.entries(TIED_CELLS).map(([name, id]) => [id, name]));
  const text = report.narrative.overview;
  let at = 0;
  const pieces = tiesIn(report, 'overview').map(({ cell, start, end }) => {
    const piece = `${text.slice(at, start)}〔${text.slice(start, end)}${names.get(cell)}〕`;
    at = end;
    return piece;
  });
  return pieces.join('') + text.slice(at);
}

import { formOf } from '#shared/form/forms';
import { readFigures } from '#shared/report/figures';
import type { Report } from '#shared/report/report';
import { isEmptyDifference, reportDifference } from '#shared/report/report-difference';
import type { ShownDocument } from './shown-document';
import { shownFigures } from './shown-figures';
import { shownTexts } from './shown-texts';

/** What a document shows beside the data inside it. */
export interface Comparison {
  /** The report as the document shows it; absent where it shows what the data says, as far as could be compared. */
  readonly shown?: Report;
  /** The data, with the totals it comes to where the document states others: what `shown` is to be held against. */
  readonly data: Report;
  /** What could not be compared, one sentence each. */
  readonly notes: readonly string[];
}

/**
 * Holds what a document shows against the data inside it: it was changed after it was made where they differ. People,
 * 说明 and registered figures are on no page, so they are always those of the data.
 */
export function compareShown(data: Report, document: ShownDocument): Comparison {
  const { blocks } = document;
  const rows = blocks.flatMap((block) => (block.type === 'row' ? [block.cells] : []));
  const paragraphs = blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : []));
  const figures = shownFigures(data, rows);
  const texts = shownTexts(data, document, paragraphs);
  const { unit, reportYear, narrative } = texts;
  const { tied: _ties, ...shown }: Report = { ...figures.report, unit, reportYear, narrative };
  const { tied: _same, ...untied } = data;
  const notes = [...texts.notes, ...figures.notes];
  return isEmptyDifference(reportDifference(untied, shown))
    ? { data, notes }
    : { shown, data: withTotals(data, shown), notes };
}

function withTotals(data: Report, shown: Report): Report {
  const form = formOf(data.template);
  const figures = readFigures(form, data);
  const totals = Object.keys(shown.stated).flatMap((id) =>
    form.cellById.get(id)?.sumOf === undefined || id in data.stated ? [] : [[id, figures.count(id)] as const],
  );
  return { ...data, stated: { ...data.stated, ...Object.fromEntries(totals) } };
}

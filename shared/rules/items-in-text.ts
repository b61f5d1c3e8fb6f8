import type { Form, NarrativeId } from '../form/form';
import { halfWidthFigures } from '../reading/half-width';
import { cellOf } from './cell-wording';
import { disclosureRowsWith } from './disclosure-rows';
import { figure, text } from './input';
import { instance, type RuleInstance } from './rule';

/**
 * the text counts the items of a power (行政许可事项57项) and the table has the same number of decisions. In the
 * 2021 form, which has no column for items, only the text can tell that items were filled in.
 */

/** Small numbers are equal by chance. */
const LEAST_TELLING = 10;
const PARTS: readonly Exclude<NarrativeId, 'preface'>[] = ['overview', 'problems', 'otherMatters'];

/** Instances for every row with decisions and every part of the text. */
export function itemsInTextChecks(form: Form): readonly RuleInstance[] {
  return PARTS.flatMap((part) =>
    disclosureRowsWith(form, ['decisionCount']).map(({ rowName, ids }) => {
      const items = new RegExp(
        `${rowName}类?(?:权力)?事项(?:清单)?(?:共计|共有|共|合计|为|有|[:：])?\\s*(\\d{1,9})\\s*项`,
        'g',
      );
      return instance({
        section: part,
        cells: [ids.decisionCount],
        anchor: `${part}.${cellOf(form, ids.decisionCount).row}`,
        reads: { body: text(part), decisions: figure(ids.decisionCount) },
        inspect: ({ body, decisions }) => {
          if (decisions < LEAST_TELLING) return undefined;
          const same = [...halfWidthFigures(body).matchAll(items)].find(
            ([, count]) => Number(count) === decisions,
          );
          if (same === undefined) return undefined;
          return {
            message: `正文说${rowName}事项有 ${decisions} 项，表中${rowName}的处理决定数量也是 ${decisions} 件。处理决定数量填全年作出的决定件数，不是事项数，请核对。`,
            actual: decisions,
            place: { part, start: same.index, end: same.index + same[0].length },
          };
        },
      });
    }),
  );
}

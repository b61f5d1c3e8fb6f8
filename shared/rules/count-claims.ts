import type { CellId, Form } from '../form/form';
import type { AllSaid, CountSaid, Measure } from '../reading/statement';
import { basics, figures, said } from './input';
import { applicantCells, measureCells } from './measure-cells';
import { type Fault, instance, type RuleInstance } from './rule';
import { isSaidOfReport } from './said-of-report';
import { textParts } from './text-parts';

/** A figure of the text beside the table's: what the message is made of. */
export interface Claim {
  readonly measure: Measure;
  /** The number the text states, or must mean by 均维持. */
  readonly stated: number;
  readonly all: boolean;
  readonly carriedOverIncluded: boolean;
  /** The table's figure. */
  readonly table: number;
  /** Sum of the cells that may be meant as well; 0 where there are none. */
  readonly more: number;
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

/**
 * Checks that every count the text gives for these measures is the table's. One instance for each measure and each
 * narrative part; silent while a cell is blank and while the text says nothing of it.
 */
export function countClaims(
  form: Form,
  measures: readonly Measure[],
  message: (claim: Claim) => string,
): readonly RuleInstance[] {
  return textParts(form).flatMap(({ part, section }) =>
    measures.flatMap((measure): readonly RuleInstance[] => {
      const cells = measureCells(form, measure);
      // A form without such a figure contradicts nothing that is said of it.
      if (cells.length === 0) return [];
      const moreCells = alternativeCells(measure);
      const wholeCells = wholeOf(form, measure);
      return [
        instance({
          section,
          cells: unique([...cells, ...moreCells.filter((cell) => !wholeCells.includes(cell))]),
          anchor: `${part}.${measure}`,
          reads: {
            statements: said(part, measure),
            basics,
            counts: figures(cells),
            more: figures(moreCells),
            whole: figures(wholeCells),
          },
          inspect: (read): Fault | undefined => {
            const table = sum(read.counts);
            const more = sum(read.more);
            for (const statement of read.statements) {
              if (statement.says !== 'count' && statement.says !== 'all') continue;
              if (!isSaidOfReport(statement, read.basics)) continue;
              const stated = statement.says === 'all' ? sum(read.whole) : statement.count;
              if (agrees(statement, stated, table, more)) continue;
              const carriedOverIncluded = statement.says === 'count' && statement.carriedOver === 'included';
              return {
                message: message({
                  measure,
                  stated,
                  all: statement.says === 'all',
                  carriedOverIncluded,
                  table,
                  more,
                }),
                expected: carriedOverIncluded ? table + more : table,
                actual: stated,
                place: { part, start: statement.start, end: statement.end },
              };
            }
            return undefined;
          },
        }),
      ];
    }),
  );
}

/** Whether a count contradicts nothing. 受理 may mean 新收 or 新收＋结转; a bare 其他 may stand for 未审结 too. */
function agrees(statement: CountSaid | AllSaid, stated: number, table: number, more: number): boolean {
  if (statement.says === 'count' && statement.carriedOver === 'included') return stated === table + more;
  return stated === table || (stated === table + more && mayTakeInMore(statement));
}

function mayTakeInMore(statement: CountSaid | AllSaid): boolean {
  if (statement.says === 'all') return false;
  if (statement.measure === 'handled') return statement.loose === true;
  return !statement.measure.endsWith('.otherResult') || statement.restOfList === true;
}

/** Cells that may be counted in as well: 结转 with what was received, by applicant too; 未审结 with 其他. */
function alternativeCells(measure: Measure): readonly CellId[] {
  const [group, result] = measure.split('.');
  if (result === 'otherResult')
    return (group === 'litigation' ? ['litigationDirect', 'litigationAfterReview'] : [group]).map(
      (name) => `disputes.${name}.pending`,
    );
  if (measure === 'received') return ['requests.carriedOver.total'];
  // 办理 is said of what came in, too: answered and carried forward together.
  if (measure === 'handled') return ['requests.carriedForward.total'];
  return APPLICANT_MEASURES.includes(measure) ? applicantCells('carriedOver', measure) : [];
}

export const APPLICANT_MEASURES: readonly Measure[] = [
  'naturalPerson',
  'organisations',
  'commercialEnterprise',
  'researchInstitution',
  'publicWelfareOrg',
  'legalServiceOrg',
];

/** What 均 or 全部 takes in. */
function wholeOf(form: Form, measure: Measure): readonly CellId[] {
  const [group, result] = measure.split('.');
  if (result === 'upheld' || result === 'corrected' || result === 'otherResult' || result === 'pending')
    return measureCells(form, `${group}.total` as Measure);
  return OUTCOME_MEASURES.includes(measure) ? ['requests.totalHandled.total'] : [];
}

export const OUTCOME_MEASURES: readonly Measure[] = [
  'granted',
  'partiallyGranted',
  'grantedOrPartial',
  'denied',
  'unavailable',
  'notProcessed',
  'otherHandling',
];

const unique = (cells: readonly CellId[]): readonly CellId[] => [...new Set(cells)];

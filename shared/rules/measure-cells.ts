import type { CellId, Form } from '../form/form';
import type { Measure } from '../reading/statement';

const ORGANISATION_COLUMNS = [
  'commercialEnterprise',
  'researchInstitution',
  'publicWelfareOrg',
  'legalServiceOrg',
  'otherOrg',
];
const DISPUTE_GROUPS: Readonly<Record<string, readonly string[]>> = {
  review: ['review'],
  litigation: ['litigationDirect', 'litigationAfterReview'],
  litigationDirect: ['litigationDirect'],
  litigationAfterReview: ['litigationAfterReview'],
};
/** Beginnings of the result rows a heading of 表三 covers; 其他处理 is one row in one form and three in the other. */
const SUBTOTALS: Readonly<Record<string, string>> = {
  denied: 'denied',
  unavailable: 'unavailable',
  notProcessed: 'notProcessed',
  otherHandling: 'other',
};
const REQUEST_TOTALS: Readonly<Record<string, readonly string[]>> = {
  received: ['newlyReceived'],
  handled: ['totalHandled'],
  carriedOver: ['carriedOver'],
  carriedForward: ['carriedForward'],
  granted: ['granted'],
  partiallyGranted: ['partiallyGranted'],
  grantedOrPartial: ['granted', 'partiallyGranted'],
};

/** The cells of a form whose sum is the table's figure for a measure (spec/rules.md section 7); empty where none is. */
export function measureCells(form: Form, measure: Measure): readonly CellId[] {
  const [head = '', tail] = measure.split('.');
  if (tail !== undefined) {
    const groups = DISPUTE_GROUPS[head];
    if (groups !== undefined) return groups.map((group) => `disputes.${group}.${tail}`);
    const column = tail === 'inForce' ? tail : `${tail}ThisYear`;
    return existing(form, [`disclosure.${head}.${column}`]);
  }
  const subtotal = SUBTOTALS[head];
  if (subtotal !== undefined)
    return form.tables.requests.resultRows
      .filter((row) => row.startsWith(subtotal))
      .map((row) => `requests.${row}.total`);
  const rows = REQUEST_TOTALS[head];
  if (rows !== undefined) return rows.map((row) => `requests.${row}.total`);
  if (head === 'feesCharged') return existing(form, ['disclosure.fees.feeAmount']);
  if (form.tables.disclosure.rowIds.includes(head)) return [`disclosure.${head}.decisionCount`];
  return applicantCells('newlyReceived', measure);
}

/** The cells of one row for an applicant measure: its own column, or the five columns of 法人或其他组织. */
export function applicantCells(row: string, measure: Measure): readonly CellId[] {
  const columns = measure === 'organisations' ? ORGANISATION_COLUMNS : [measure];
  return columns.map((column) => `requests.${row}.${column}`);
}

function existing(form: Form, cells: readonly CellId[]): readonly CellId[] {
  return cells.filter((cell) => form.cellById.has(cell));
}

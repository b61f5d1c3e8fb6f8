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
const REQUEST_TOTALS: Readonly<Record<string, readonly string[]>> = {
  received: ['newlyReceived'],
  handled: ['totalHandled'],
  carriedOver: ['carriedOver'],
  carriedForward: ['carriedForward'],
  grantedOrPartial: ['granted', 'partiallyGranted'],
};

/**
 * The cells of a form whose sum is the table's figure for a measure (spec/rules.md section 7); empty where the form has
 * no such figure.
 */
export function measureCells(form: Form, measure: Measure): readonly CellId[] {
  return cellsMeant(form, measure).filter((cell) => form.cellById.has(cell));
}

function cellsMeant(form: Form, measure: Measure): readonly CellId[] {
  const [head = '', tail] = measure.split('.');
  if (tail !== undefined) {
    const groups = DISPUTE_GROUPS[head];
    if (groups !== undefined) return groups.map((group) => `disputes.${group}.${tail}`);
    const column = tail === 'inForce' ? tail : `${tail}ThisYear`;
    return [`disclosure.${head}.${column}`];
  }
  const group = form.tables.requests.resultGroups.find(({ id }) => id === head);
  if (group !== undefined) return group.rows.map((row) => `requests.${row}.total`);
  const rows = REQUEST_TOTALS[head];
  if (rows !== undefined) return rows.map((row) => `requests.${row}.total`);
  if (head === 'feesCharged') return ['disclosure.fees.feeAmount'];
  if (form.tables.disclosure.rowIds.includes(head)) return [`disclosure.${head}.decisionCount`];
  return applicantCells('newlyReceived', measure);
}

/** The cells of one row for an applicant measure: its own column, or the five columns of 法人或其他组织. */
export function applicantCells(row: string, measure: Measure): readonly CellId[] {
  const columns = measure === 'organisations' ? ORGANISATION_COLUMNS : [measure];
  return columns.map((column) => `requests.${row}.${column}`);
}

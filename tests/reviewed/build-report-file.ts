import type { CleanSource, StatedTotals } from './clean-source';

/*
 * Written from spec/template-2019.md and template-2021.md, not from the form data of the program: what is
 * examined here must not share its mistakes.
 */
const COLUMNS = [
  'naturalPerson',
  'commercialEnterprise',
  'researchInstitution',
  'publicWelfareOrg',
  'legalServiceOrg',
  'otherOrg',
];
const RESULTS = [
  ...['granted', 'partiallyGranted'],
  ...['deniedStateSecret', 'deniedOtherLaw', 'deniedSafetyStability', 'deniedThirdParty'],
  ...['deniedInternalAffairs', 'deniedProcessInfo', 'deniedEnforcementFile', 'deniedAdminInquiry'],
  ...['unavailableNotHeld', 'unavailableNeedsCreation', 'unavailableUnclear'],
  ...['notProcessedPetition', 'notProcessedRepeat', 'notProcessedPublication'],
  ...['notProcessedExcessive', 'notProcessedReconfirm'],
];
const OTHER = { '2019': ['otherHandling'], '2021': ['otherNoCorrection', 'otherFeeUnpaid', 'otherMisc'] };
const DISPUTE_GROUPS = ['review', 'litigationDirect', 'litigationAfterReview'];
const DISPUTE_RESULTS = ['upheld', 'corrected', 'otherResult', 'pending'];

/** A report file as JSON data, open to any later change. */
export type ReportFile = Record<string, unknown>;

const sum = (figures: readonly number[]) => figures.reduce((total, figure) => total + figure, 0);
const fullWidth = (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/** The ways in which clerks leave a figure in a cell, taken in turn so that every file has several. */
const PRINTED_FORMS: readonly ((figure: number) => number | string)[] = [
  (figure) => figure,
  (figure) => fullWidth(String(figure)),
  (figure) => ` ${figure} `,
  (figure) => figure.toLocaleString('en-US'),
  (figure) => `${figure}件`,
];

function printedForm(figure: number, turn: number): number | string {
  return PRINTED_FORMS[turn % PRINTED_FORMS.length]?.(figure) ?? figure;
}

function requestRow(figures: readonly number[], turn: number, stated: StatedTotals) {
  const cells = COLUMNS.map((column, index) => [column, figures[index] ?? 0] as const);
  const total = sum(figures);
  const totals = { none: {}, figures: { total }, printed: { total: printedForm(total, turn) } };
  return { ...Object.fromEntries(cells), ...totals[stated] };
}

function requestTable({ template, requests, stated }: CleanSource) {
  const results = [...RESULTS, ...OTHER[template]];
  const known = ['newlyReceived', 'carriedOver', ...results, 'carriedForward'];
  const unknown = Object.keys(requests).filter((row) => !known.includes(row));
  if (unknown.length > 0) throw new Error(`No such row: ${unknown.join()}`);
  const handled = COLUMNS.map((_, index) => sum(results.map((row) => requests[row]?.[index] ?? 0)));
  const rows: [string, readonly number[]][] = known.map((row) => [row, requests[row] ?? []]);
  if (stated !== 'none') rows.splice(-1, 0, ['totalHandled', handled]);
  return Object.fromEntries(rows.map(([row, figures], turn) => [row, requestRow(figures, turn, stated)]));
}

function disputeTable({ disputes, stated }: CleanSource) {
  return Object.fromEntries(
    DISPUTE_GROUPS.map((group, turn) => {
      const figures = disputes[group] ?? [];
      const results = DISPUTE_RESULTS.map((result, index) => [result, figures[index] ?? 0] as const);
      const total = sum(figures);
      const totals = { none: {}, figures: { total }, printed: { total: printedForm(total, turn) } };
      return [group, { ...Object.fromEntries(results), ...totals[stated] }];
    }),
  );
}

/** The report file (spec/exchange.md section 1) of a report written short; every total is computed here. */
export function buildReportFile(source: CleanSource): ReportFile {
  return {
    format: 'gov-disclosure-annual-report',
    formatVersion: 1,
    template: source.template,
    reportYear: source.reportYear,
    unit: source.unit,
    people: { preparedBy: '', reviewedBy: '', approvedBy: '', phone: '' },
    narrative: source.narrative,
    disclosure: source.disclosure,
    requests: requestTable(source),
    disputes: disputeTable(source),
    explanations: {},
  };
}

/** For every column that does not balance in a clean source, a line that says so: an examiner can err too. */
export function imbalanceOf(source: CleanSource): readonly string[] {
  const results = [...RESULTS, ...OTHER[source.template]];
  return COLUMNS.flatMap((column, index) => {
    const of = (row: string) => source.requests[row]?.[index] ?? 0;
    const came = of('newlyReceived') + of('carriedOver');
    const went = sum(results.map(of)) + of('carriedForward');
    return came === went ? [] : [`${source.id} ${column}: ${came} came, ${went} went`];
  });
}

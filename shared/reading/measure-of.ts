import type {
  Act,
  ApplicantLabel,
  DisputeKind,
  DisputeResult,
  Measure,
  OutcomeLabel,
  Thing,
  Topic,
} from './statement';
import type { Label } from './token';

const APPLICANTS: ReadonlySet<string> = new Set<ApplicantLabel>([
  'naturalPerson',
  'organisations',
  'commercialEnterprise',
  'researchInstitution',
  'publicWelfareOrg',
  'legalServiceOrg',
]);
const RESULTS: ReadonlySet<string> = new Set<DisputeResult>([
  'upheld',
  'corrected',
  'otherResult',
  'pending',
]);
const OUTCOMES: ReadonlySet<string> = new Set<OutcomeLabel>([
  'granted',
  'partiallyGranted',
  'grantedOrPartial',
  'denied',
  'unavailable',
  'notProcessed',
  'otherHandling',
]);
const DISPUTES: ReadonlySet<string> = new Set<DisputeKind>([
  'review',
  'litigation',
  'litigationDirect',
  'litigationAfterReview',
]);

export const isDispute = (thing: Topic | undefined): thing is DisputeKind =>
  thing !== undefined && DISPUTES.has(thing);
export const isApplicant = (label: string): label is ApplicantLabel => APPLICANTS.has(label);
export const isResult = (label: string): label is DisputeResult => RESULTS.has(label);
export const isOutcome = (label: string): label is OutcomeLabel => OUTCOMES.has(label);

/**
 * What a label counts where the talk is of `topic`; undefined where the two do not belong together. Applicants are
 * those of the requests received, so they count nothing until the talk is of those.
 */
export function measureOfLabel(
  label: Label,
  topic: Topic | undefined,
  base: Act | undefined,
): Measure | undefined {
  if (isResult(label)) return isDispute(topic) ? `${topic}.${label}` : undefined;
  if (topic !== 'requests') return undefined;
  return isApplicant(label) && base !== 'received' ? undefined : label;
}

/**
 * What doing `act` to `thing` counts, or `thing` alone where no act is named. Cases 受理 or 办理 by an office that
 * decides on them are not cases against it: they count only where the clause ties them to 信息公开, and 审结 never.
 */
export function measureOfThing(
  act: Act | undefined,
  thing: Thing,
  aboutDisclosure: boolean,
): Measure | undefined {
  if (isDispute(thing))
    return act === undefined || (aboutDisclosure && act !== 'decided') ? `${thing}.total` : undefined;
  switch (thing) {
    case 'requests':
      return act === undefined || act === 'received' ? 'received' : act === 'handled' ? 'handled' : undefined;
    case 'normativeDocuments':
    case 'regulations':
      return act === 'issued' || act === 'repealed' || act === 'inForce' ? `${thing}.${act}` : undefined;
    case 'licensing':
    case 'penalties':
    case 'coerciveMeasures':
      return act === undefined || act === 'handled' ? thing : undefined;
    case 'fees':
    case 'infoFee':
      return undefined;
  }
}

import type { TemplateId } from '../form/form';
import { formOf } from '../form/forms';
import type { Finding } from './finding';
import { partName } from './finding-place';
import { RULES } from './rule-registry';

/** One line of the side list: a finding, or many alike in one part of the report told in one sentence. */
export interface FoldedFinding {
  /** The first of them, where a click goes to. */
  readonly lead: Finding;
  readonly message: string;
  readonly count: number;
  /** All of them in form order; the lead alone where nothing was folded. */
  readonly members: readonly Finding[];
  /** What is wrong only because of these, in form order: 由此引起的 n 处. */
  readonly followers: readonly Finding[];
}

/** Fewer are listed one by one: each names its cell, which a sum cannot. */
const FOLD_FROM = 4;

const FOLDED_SENTENCES = new Map(
  RULES.flatMap(({ id, folded }) => (folded === undefined ? [] : [[id, folded] as const])),
);

/**
 * Folds findings of the same rule in the same part of the report (132 blank cells, 30 tidied figures) into one line
 * each, and findings that follow from another under that one (ux-conventions section 5). Rules without a sentence for
 * many stay one by one. Order is that of the leads.
 *
 * @param causes of findings that only follow from another one (finding-causes.ts)
 */
export function foldFindings(
  template: TemplateId,
  findings: readonly Finding[],
  causes: ReadonlyMap<Finding, Finding> = new Map(),
): readonly FoldedFinding[] {
  const form = formOf(template);
  const groups = new Map<string, Finding[]>();
  const ofTheirOwn = findings.filter((finding) => !causes.has(finding));
  for (const finding of ofTheirOwn) {
    const group = `${finding.section} ${finding.rule} ${finding.severity}`;
    const members = groups.get(group);
    if (members === undefined) groups.set(group, [finding]);
    else members.push(finding);
  }
  const followersOf = (members: readonly Finding[]) =>
    causes.size === 0
      ? []
      : findings.filter((finding) => members.some((lead) => causes.get(finding) === lead));
  return ofTheirOwn.flatMap((finding): FoldedFinding[] => {
    const members = groups.get(`${finding.section} ${finding.rule} ${finding.severity}`) ?? [];
    const sentence = members.length < FOLD_FROM ? undefined : FOLDED_SENTENCES.get(finding.rule);
    if (sentence === undefined) return [{ ...single(finding), followers: followersOf([finding]) }];
    if (members[0] !== finding) return [];
    const message = sentence(partName(form, finding.section), members.length);
    return [{ lead: finding, message, count: members.length, members, followers: followersOf(members) }];
  });
}

function single(finding: Finding) {
  return { lead: finding, message: finding.message, count: 1, members: [finding] };
}

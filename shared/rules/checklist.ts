import type { CellId, Form, TemplateId } from '../form/form';
import { formOf } from '../form/forms';
import type { LocalProfile } from '../profile/local-profile';
import type { FindingSection } from './finding';
import { cellsRead, readsBesideForm } from './input';
import type { Rule, RuleInstance } from './rule';
import { RULES } from './rule-registry';

/** One rule instance in its place: findings come out in the order the checklist is in. */
export interface Check {
  readonly rule: Rule;
  readonly instance: RuleInstance;
  /** `rule` or `rule:anchor`: key of the finding and of its explanation. */
  readonly key: string;
}

type Checklists = Map<TemplateId, readonly Check[]>;

const WITHOUT_PROFILE: Checklists = new Map();
const BY_PROFILE = new WeakMap<LocalProfile, Checklists>();

/**
 * Every check of a form, expanded once, in the order of findings: section, cell in print order, rule id. The checks of
 * a local notice are expanded once for each profile object and forgotten with it.
 */
export function checklistOf(template: TemplateId, profile?: LocalProfile): readonly Check[] {
  const checklists = checklistsOf(profile);
  const known = checklists.get(template);
  if (known !== undefined) return known;
  const checks = expandRules(formOf(template), RULES, profile);
  checklists.set(template, checks);
  return checks;
}

function checklistsOf(profile: LocalProfile | undefined): Checklists {
  if (profile === undefined) return WITHOUT_PROFILE;
  const known = BY_PROFILE.get(profile) ?? new Map();
  BY_PROFILE.set(profile, known);
  return known;
}

/** Expands rules over a form and sorts the checks. */
export function expandRules(form: Form, rules: readonly Rule[], profile?: LocalProfile): readonly Check[] {
  const sectionOrder = new Map<FindingSection, number>(
    ['basics' as const, ...form.sections.map((section) => section.id)].map((id, index) => [id, index]),
  );
  const cellOrder = new Map(form.cells.map((cell, index) => [cell.id, index]));
  return rules
    .flatMap((rule) =>
      instancesOn(form, rule, profile).map((instance) => ({ rule, instance, key: keyOf(rule, instance) })),
    )
    .map((check) => ({
      check,
      section: sectionOrder.get(check.instance.section) ?? sectionOrder.size,
      // Findings without a cell come before those of the cells of their section.
      cell: cellOrder.get(check.instance.cells[0] ?? '') ?? -1,
    }))
    .sort((a, b) => a.section - b.section || a.cell - b.cell || compareText(a.check.rule.id, b.check.rule.id))
    .map(({ check }) => check);
}

/**
 * What a rule has to check on a form: nothing where the form is older than what the rule rests on, and else every
 * instance whose cells the form has. So a new form takes over each rule that fits it, and no rule lists forms.
 */
export function instancesOn(form: Form, rule: Rule, profile?: LocalProfile): readonly RuleInstance[] {
  if (rule.since !== undefined && form.firstYear < rule.since) return [];
  const isOwn = (id: CellId) => form.cellById.has(id) || form.recordedById.has(id);
  return rule
    .expand(form, profile)
    .filter(
      ({ cells, reads }) =>
        cells.every(isOwn) &&
        Object.values(reads).every((input) => readsBesideForm(input) || cellsRead(input).every(isOwn)),
    );
}

function keyOf(rule: Rule, { anchor, cells }: RuleInstance): string {
  const place = anchor ?? cells[0];
  return place === undefined ? rule.id : `${rule.id}:${place}`;
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

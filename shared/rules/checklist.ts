import type { Form, TemplateId } from '../form/form';
import { formOf } from '../form/forms';
import type { FindingSection } from './finding';
import type { Rule, RuleInstance } from './rule';
import { RULES } from './rule-registry';

/** One rule instance in its place: findings come out in the order the checklist is in. */
export interface Check {
  readonly rule: Rule;
  readonly instance: RuleInstance;
  /** `rule` or `rule:anchor`: key of the finding and of its explanation. */
  readonly key: string;
}

const BY_TEMPLATE = new Map<TemplateId, readonly Check[]>();

/** Every check of a form, expanded once, in the order of findings: section, cell in print order, rule id. */
export function checklistOf(template: TemplateId): readonly Check[] {
  const known = BY_TEMPLATE.get(template);
  if (known !== undefined) return known;
  const checks = expandRules(formOf(template), RULES);
  BY_TEMPLATE.set(template, checks);
  return checks;
}

/** Expands rules over a form and sorts the checks. */
export function expandRules(form: Form, rules: readonly Rule[]): readonly Check[] {
  const sectionOrder = new Map<FindingSection, number>(
    ['basics' as const, ...form.sections.map((section) => section.id)].map((id, index) => [id, index]),
  );
  const cellOrder = new Map(form.cells.map((cell, index) => [cell.id, index]));
  return rules
    .filter((rule) => isForForm(rule, form.template))
    .flatMap((rule) => rule.expand(form).map((instance) => ({ rule, instance, key: keyOf(rule, instance) })))
    .map((check) => ({
      check,
      section: sectionOrder.get(check.instance.section) ?? sectionOrder.size,
      // Findings without a cell come before those of the cells of their section.
      cell: cellOrder.get(check.instance.cells[0] ?? '') ?? -1,
    }))
    .sort((a, b) => a.section - b.section || a.cell - b.cell || compareText(a.check.rule.id, b.check.rule.id))
    .map(({ check }) => check);
}

/** Whether a rule is for a form. */
export function isForForm({ templates }: Rule, template: TemplateId): boolean {
  return templates?.includes(template) ?? true;
}

function keyOf(rule: Rule, { anchor, cells }: RuleInstance): string {
  const place = anchor ?? cells[0];
  return place === undefined ? rule.id : `${rule.id}:${place}`;
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

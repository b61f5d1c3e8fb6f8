import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LOCAL_NOTICE } from '../../tests/rule-cases/local-rule-cases';
import type { RuleCase } from '../../tests/rule-cases/rule-case';
import { type Change, soundReport, soundYearBefore } from '../../tests/rule-cases/sound-report';
import { FORMS } from '../form/forms';
import type { CheckContext } from './check-context';
import { expandRules, instancesOn } from './checklist';
import type { Finding, Severity } from './finding';
import { cellsRead } from './input';
import type { Rule } from './rule';
import { RULES } from './rule-registry';
import { validate } from './validate';

const families = readdirSync(join(import.meta.dirname, '../../tests/rule-cases')).flatMap(
  (file) => /^(.+)-rule-cases\.ts$/.exec(file)?.[1] ?? [],
);
const caseModules: readonly Readonly<Record<string, unknown>>[] = await Promise.all(
  families.map((family) => import(`../../tests/rule-cases/${family}-rule-cases.ts`)),
);
/** Every `…_RULE_CASES` of the folder: the cases of a further family are one more file there. */
const CASES: readonly RuleCase[] = caseModules
  .flatMap(Object.entries)
  .flatMap(([name, cases]) => (name.endsWith('_RULE_CASES') ? (cases as readonly RuleCase[]) : []));

/** Severity and forms of every rule, as written in the tables of spec/rules.md. */
const SPEC: Readonly<
  Record<string, readonly [Severity, 'both' | '19' | '21', 'official' | 'practice' | 'sense']>
> = {
  'F-01': ['error', 'both', 'practice'],
  'F-02': ['error', 'both', 'sense'],
  'F-03': ['hint', 'both', 'sense'],
  'F-04': ['error', '21', 'official'],
  'F-05': ['hint', '21', 'sense'],
  'F-06': ['error', '19', 'official'],
  'F-07': ['warning', 'both', 'practice'],
  'F-08': ['error', '19', 'sense'],
  'F-09': ['hint', 'both', 'sense'],
  'F-10': ['hint', 'both', 'sense'],
  'F-11': ['error', '21', 'sense'],
  'D-01': ['warning', '21', 'sense'],
  'D-02': ['warning', '21', 'practice'],
  'D-02b': ['warning', '19', 'practice'],
  'D-03': ['hint', 'both', 'sense'],
  'D-04': ['error', '19', 'sense'],
  'D-05': ['warning', '19', 'sense'],
  'D-06': ['warning', '19', 'sense'],
  'D-07': ['hint', '19', 'sense'],
  'D-08': ['warning', '19', 'sense'],
  'D-09': ['hint', '21', 'sense'],
  'Q-01': ['error', 'both', 'official'],
  'Q-02': ['error', 'both', 'sense'],
  'Q-03': ['error', 'both', 'sense'],
  'Q-04': ['hint', 'both', 'practice'],
  'Q-05': ['hint', 'both', 'sense'],
  'Q-06': ['hint', '21', 'sense'],
  'Q-07': ['warning', '21', 'sense'],
  'Q-08': ['hint', 'both', 'sense'],
  'Q-09': ['hint', 'both', 'practice'],
  'L-01': ['error', 'both', 'sense'],
  'L-02': ['hint', 'both', 'sense'],
  'L-03': ['hint', 'both', 'sense'],
  'L-04': ['hint', 'both', 'official'],
  'D-10': ['hint', 'both', 'practice'],
  'X-01': ['warning', 'both', 'practice'],
  'X-02': ['warning', 'both', 'practice'],
  'X-03': ['warning', 'both', 'practice'],
  'X-04': ['warning', 'both', 'practice'],
  'X-05': ['warning', 'both', 'practice'],
  'X-06': ['warning', 'both', 'practice'],
  'X-07': ['warning', 'both', 'practice'],
  'X-08': ['warning', 'both', 'practice'],
  'X-09': ['warning', 'both', 'sense'],
  'X-10': ['warning', 'both', 'official'],
  'X-11': ['warning', '21', 'practice'],
  'X-12': ['hint', 'both', 'sense'],
  'X-13': ['warning', '21', 'sense'],
  'X-14': ['hint', '21', 'practice'],
  'X-15': ['hint', '21', 'sense'],
  'N-01': ['error', 'both', 'official'],
  'N-02': ['error', 'both', 'official'],
  'N-12': ['warning', 'both', 'practice'],
  'N-03': ['warning', '21', 'official'],
  'N-04': ['warning', 'both', 'official'],
  'N-05': ['warning', '21', 'official'],
  'N-06': ['warning', 'both', 'official'],
  'N-07': ['hint', '21', 'practice'],
  'N-14': ['hint', 'both', 'practice'],
  'N-15': ['hint', 'both', 'practice'],
  'N-08': ['warning', 'both', 'practice'],
  'N-08b': ['warning', 'both', 'practice'],
  'N-09': ['warning', 'both', 'practice'],
  'N-10': ['warning', 'both', 'practice'],
  'N-13': ['hint', 'both', 'official'],
  'N-11': ['warning', 'both', 'sense'],
  // Needed by paper and not in spec/rules.md.
  'N-16': ['warning', 'both', 'sense'],
  'Y-01': ['warning', 'both', 'practice'],
  'Y-02': ['warning', '21', 'practice'],
  'Y-03': ['warning', '19', 'sense'],
  'Y-04': ['hint', '19', 'sense'],
  'Y-05': ['hint', 'both', 'sense'],
  'Y-06': ['hint', 'both', 'sense'],
  'Y-07': ['hint', '21', 'sense'],
  'Y-08': ['hint', 'both', 'practice'],
  'Y-09': ['hint', '21', 'sense'],
  'Y-10': ['hint', 'both', 'sense'],
  'M-01': ['error', 'both', 'official'],
  'M-02': ['error', 'both', 'sense'],
  'M-03': ['warning', 'both', 'practice'],
  'M-04': ['warning', 'both', 'official'],
  'M-05': ['warning', 'both', 'practice'],
  'M-06': ['hint', 'both', 'practice'],
  'M-07': ['hint', 'both', 'sense'],
  'M-08': ['error', 'both', 'sense'],
  'R-01': ['warning', '19', 'practice'],
  'R-03': ['hint', '21', 'sense'],
  'R-04': ['warning', 'both', 'practice'],
  'R-05': ['error', 'both', 'official'],
  'R-06': ['warning', 'both', 'practice'],
  'R-07': ['hint', 'both', 'practice'],
  'R-08': ['hint', '19', 'sense'],
  // The rules of a local profile stand in README and not in spec/rules.md.
  'C-01': ['warning', 'both', 'practice'],
  'C-02': ['warning', 'both', 'practice'],
  'C-03': ['warning', 'both', 'practice'],
};

/** The forms the specification knows; which rules hold on later ones follows from what those rules read. */
const SPEC_FORMS = { both: ['2019', '2021'], '19': ['2019'], '21': ['2021'] };

const formsOf = (rule: Rule) =>
  FORMS.filter((form) => instancesOn(form, rule, LOCAL_NOTICE).length > 0).map(({ template }) => template);

describe('the rules as data', () => {
  it('have ids of their own', () => {
    const ids = RULES.map(({ id }) => id);
    expect(
      ids.filter((id, at) => ids.indexOf(id) !== at),
      'two rules of one id: take the next number of the family in “Rules in force” of README, whose order is not by number',
    ).toEqual([]);
  });

  it('stand in SPEC of this test, and nothing else does', () => {
    const ids = RULES.map(({ id }) => id);
    expect(
      ids.filter((id) => SPEC[id] === undefined),
      'a new rule: add its severity, forms and kind of source to SPEC, at the place it has in RULES',
    ).toEqual([]);
    expect(Object.keys(SPEC), 'SPEC is in the order of RULES and holds no rule that is gone').toEqual(ids);
  });

  it.each(RULES)('have the severity, forms and kind of source of the specification ($id)', (rule) => {
    const [severity, forms, source] = SPEC[rule.id] ?? [];
    const ofSpec = Object.values(SPEC_FORMS.both);
    expect([rule.severity, rule.source.kind], 'severity and kind of source as in SPEC').toEqual([
      severity,
      source,
    ]);
    expect(
      formsOf(rule).filter((template) => ofSpec.includes(template)),
      'a rule is for the forms that have every cell it reads; set `since` where its document is younger',
    ).toEqual(SPEC_FORMS[forms ?? 'both']);
  });

  it('have a title and say what they rest on', () => {
    for (const { title, source } of RULES) {
      expect(title).toMatch(/\p{Script=Han}/u);
      expect(source.text).toMatch(/\p{Script=Han}/u);
    }
  });

  // A check whose cells a form lacks falls away in silence (checklist.ts): a slip in an id would, too.
  it.each(RULES)('name no cell that no form has ($id)', (rule) => {
    const known = new Set(FORMS.flatMap((form) => [...form.cellById.keys(), ...form.recordedById.keys()]));
    const named = FORMS.flatMap((form) => rule.expand(form, LOCAL_NOTICE)).flatMap(({ cells, reads }) => [
      ...cells,
      ...Object.values(reads).flatMap(cellsRead),
    ]);
    expect(
      [...new Set(named)].filter((cell) => !known.has(cell)),
      'a cell is named table.row.column, as the grids of shared/form/grids write it; no form has these',
    ).toEqual([]);
  });

  it.each(FORMS)('give every finding a key of its own ($template)', (form) => {
    const keys = expandRules(form, RULES, LOCAL_NOTICE).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each(RULES)('have a passing, a failing and a not-yet case in tests/rule-cases ($id)', ({ id }) => {
    expect(
      CASES.some(({ rule }) => rule === id),
      `write a case of ${id} into the …_RULE_CASES of its family, in a file …-rule-cases.ts of tests/rule-cases`,
    ).toBe(true);
  });

  it('are all there that a case is for', () => {
    const ids = RULES.map(({ id }) => id);
    expect(
      CASES.map(({ rule }) => rule).filter((rule) => !ids.includes(rule)),
      'cases of rules that are not in RULES',
    ).toEqual([]);
  });
});

describe('a sound report', () => {
  it.each(FORMS)('has no findings ($template)', (form) => {
    expect(
      validate(soundReport(form.template), { previous: soundYearBefore(form.template) }),
      'a rule speaks of the report nothing is wrong with: make it narrower, or that report sound by it (sound-report.ts)',
    ).toEqual([]);
  });
});

describe.each(CASES)('$rule on the form of $on: $message', (ruleCase) => {
  const { rule, on } = ruleCase;
  const previous =
    ruleCase.previous === undefined ? undefined : soundReport(ruleCase.previousOn ?? on, ruleCase.previous);
  const context: CheckContext = { ...ruleCase.known, previous };
  const found = (change: Change, known: CheckContext): Finding[] =>
    validate(soundReport(on, change), known).filter((finding) => finding.rule === rule);

  it('holds', () => {
    expect(found(ruleCase.holds, { ...context, ...ruleCase.holdsWith })).toEqual([]);
  });

  it('fails, once, in words that leave nothing to fill in', () => {
    const severity = ruleCase.severity ?? SPEC[rule]?.[0];
    const key = ruleCase.key ?? `${rule}:${ruleCase.cells[0]}`;
    const { message, cells } = ruleCase;
    expect(found(ruleCase.fails, context)).toMatchObject([
      { rule, key, severity, message, cells, explained: false },
    ]);
    expect(message).not.toMatch(/[{}！]|undefined|NaN|null|抱歉/);
    expect(message, 'a finding is whole sentences').toMatch(/[。？]$/);
    expect(message, 'a difference is told without its sign').not.toMatch(/相差 ?[-－−]/);
  });

  it('waits for what is not filled in yet', () => {
    const known = ruleCase.notYetWithoutKnown === true ? {} : ruleCase.known;
    const last = ruleCase.notYetWithoutPrevious === true ? undefined : previous;
    const findings = found(ruleCase.notYet, { ...known, previous: last });
    const aboutBlanks = RULES.find(({ id }) => id === rule)?.missing;
    if (aboutBlanks === true) expect(findings).toMatchObject([{ missing: true }]);
    else expect(findings).toEqual([]);
  });
});

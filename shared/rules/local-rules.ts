import type { CellId, Form, NarrativeId } from '../form/form';
import type { CellComparisonRule, CellLimitRule, Comparison, LocalRule } from '../profile/local-profile';
import { writtenLength } from '../values/written-length';
import { cellName, cellOf } from './cell-wording';
import type { NarrativePlace } from './finding';
import { figures, text } from './input';
import { type Fault, instance, type Rule, type RuleInstance } from './rule';
import { textParts } from './text-parts';

/**
 * Family C: what the local notice in use asks for (`shared/profile/`). Its checks come out of the profile, so without
 * one there are none. They say whose word they are and rest on, and never weigh more than a 请核实.
 */

const SOURCE = { kind: 'practice', text: '当地当年的通知，由打开的本地要求文件说明' } as const;

const HOLDS: Readonly<Record<Comparison, (left: number, right: number) => boolean>> = {
  '=': (left, right) => left === right,
  '≠': (left, right) => left !== right,
  '≤': (left, right) => left <= right,
  '<': (left, right) => left < right,
  '≥': (left, right) => left >= right,
  '>': (left, right) => left > right,
};

export const LOCAL_RULES: readonly Rule[] = [
  {
    id: 'C-01',
    severity: 'warning',
    title: '第一部分写到本地要求的内容',
    source: SOURCE,
    expand: (form, profile) =>
      (profile?.requiredTopics ?? []).map(({ id, name, words }) => {
        const { section, name: partName } = partOf(form, 'overview');
        return instance({
          section,
          cells: [],
          anchor: id,
          reads: { body: text('overview') },
          inspect: ({ body }) =>
            mentions(body, words)
              ? undefined
              : {
                  message: `${partName}没有写到“${name}”${lookedFor(name, words)}。本地要求写明这方面的情况（${profile?.source}），请补写。`,
                  place: endOf('overview', body),
                },
        });
      }),
  },
  {
    id: 'C-02',
    severity: 'warning',
    title: '字数不超过本地要求',
    source: SOURCE,
    expand: (form, profile) =>
      textParts(form).flatMap(({ part, section, name }) => {
        const limit = profile?.lengthLimits[part];
        return limit === undefined
          ? []
          : [lengthCheck({ part, section, name, limit }, profile?.source ?? '')];
      }),
  },
  {
    id: 'C-03',
    severity: 'warning',
    title: '本地另外规定的核对要求',
    source: SOURCE,
    // A profile for every year may name cells that only one of the forms has.
    expand: (form, profile) =>
      (profile?.rules ?? [])
        .filter((rule) => cellsOf(rule).every((cell) => form.cellById.has(cell)))
        .map((rule) => ownCheck(form, rule, rule.source ?? profile?.source ?? '')),
  },
];

interface LimitedPart extends ReturnType<typeof partOf> {
  readonly limit: number;
}

function lengthCheck({ part, section, name, limit }: LimitedPart, source: string): RuleInstance {
  return instance({
    section,
    cells: [],
    anchor: part,
    reads: { body: text(part) },
    inspect: ({ body }) => {
      const length = writtenLength(body);
      if (length <= limit) return undefined;
      return {
        message: `${name}已写 ${length} 字，本地要求不超过 ${limit} 字（${source}），超出 ${length - limit} 字。请删减。`,
        expected: limit,
        actual: length,
        place: endOf(part, body),
      };
    },
  });
}

/** The check of one rule of the notice, in the notice's words, with what stands in the report. */
function ownCheck(form: Form, rule: LocalRule, source: string): RuleInstance {
  const cells = cellsOf(rule);
  const told = (fault: Omit<Fault, 'message'>, figuresInWords = ''): Fault => ({
    ...fault,
    ...(rule.severity === undefined ? {} : { severity: rule.severity }),
    message: `${rule.message}${figuresInWords}本地要求（${source}）。`,
  });
  if (rule.kind === 'requiredWords') {
    return instance({
      section: partOf(form, rule.part).section,
      cells,
      anchor: rule.id,
      reads: { body: text(rule.part) },
      inspect: ({ body }) =>
        mentions(body, rule.anyOf) ? undefined : told({ place: endOf(rule.part, body) }),
    });
  }
  const named = cells.map((cell) => cellOf(form, cell));
  return instance({
    section: named[0]?.table ?? 'basics',
    cells,
    anchor: rule.id,
    reads: { found: figures(cells) },
    inspect: ({ found }) => {
      const inWords = named.map((cell, index) => `“${cellName(cell)}”是 ${found[index]}`).join('，');
      const fault = rule.kind === 'cellLimit' ? limitFault(rule, found) : comparisonFault(rule, found);
      return fault === undefined ? undefined : told(fault, `表中${inWords}。`);
    },
  });
}

function comparisonFault({ is }: CellComparisonRule, [left, right]: readonly number[]) {
  if (left === undefined || right === undefined || HOLDS[is](left, right)) return undefined;
  return { expected: `${is} ${right}`, actual: left };
}

function limitFault({ atLeast, atMost }: CellLimitRule, [found]: readonly number[]) {
  if (found === undefined) return undefined;
  if (atLeast !== undefined && found < atLeast) return { expected: `≥ ${atLeast}`, actual: found };
  return atMost !== undefined && found > atMost ? { expected: `≤ ${atMost}`, actual: found } : undefined;
}

/** The cells a rule reads, the one to go to first. */
function cellsOf(rule: LocalRule): readonly CellId[] {
  switch (rule.kind) {
    case 'requiredWords':
      return [];
    case 'cellComparison':
      return [rule.left, rule.right];
    case 'cellLimit':
      return [rule.cell];
  }
}

function partOf(form: Form, part: NarrativeId) {
  const found = textParts(form).find((candidate) => candidate.part === part);
  if (found === undefined) throw new Error(`Form ${form.template} has no text ${part}`);
  return found;
}

/** Where something is to be added or taken away: the cursor goes to the end of the text. */
function endOf(part: NarrativeId, body: string): NarrativePlace {
  return { part, start: body.length, end: body.length };
}

/** Plain words, never expressions: nothing a file says can make the search slow. */
function mentions(body: string, words: readonly string[]): boolean {
  return words.some((word) => body.includes(word));
}

function lookedFor(name: string, words: readonly string[]): string {
  const [only] = words;
  if (words.length === 1 && only === name) return '';
  return `（${words.map((word) => `“${word}”`).join('')}都没有出现）`;
}

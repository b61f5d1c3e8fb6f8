import type { CellId, Form } from '../form/form';
import { formOf } from '../form/forms';
import type { CellContent, Report } from '../report/report';
import { keptPerObject } from '../values/kept-per-object';
import type { CheckContext } from './check-context';
import type { Check } from './checklist';
import { cellsRead } from './input';
import type { Fault } from './rule';
import type { Subject } from './subject';

type Faults = readonly (Fault | undefined)[];

/** What a list of checks answered last, of which report and with what else known. */
interface Answered {
  readonly report: Report;
  readonly context: CheckContext;
  readonly faults: Faults;
}

const LAST = new WeakMap<readonly Check[], Answered>();

/**
 * What each check of a list makes of a report, in the order of the list. Only checks that read something which has
 * changed since the list was last asked are asked again: a figure or a text typed concerns a few dozen of them. That
 * is sound because a check sees what it declares and nothing else.
 */
export function faultsOf(checks: readonly Check[], subject: Subject, context: CheckContext): Faults {
  const { report } = subject;
  const last = LAST.get(checks);
  let faults: Faults;
  if (last === undefined || !isKnownAlike(last, report, context)) {
    faults = checks.map(({ instance }) => instance.check(subject));
  } else {
    const next = [...last.faults];
    for (const index of concerned(checks, last.report, report))
      next[index] = checks[index]?.instance.check(subject);
    faults = next;
  }
  LAST.set(checks, { report, context, faults });
  return faults;
}

/** Whether two reports differ in nothing but figures and texts. */
function isKnownAlike({ report: former, context: known }: Answered, report: Report, context: CheckContext) {
  return (
    former.template === report.template &&
    former.reportYear === report.reportYear &&
    former.unit === report.unit &&
    former.people === report.people &&
    former.infoFee === report.infoFee &&
    known.previous === context.previous &&
    known.profile === context.profile &&
    known.today === context.today &&
    known.sealIntact === context.sealIntact
  );
}

/** Places in the list of the checks that read what differs between two reports. */
function concerned(checks: readonly Check[], former: Report, report: Report): ReadonlySet<number> {
  const readers = readersOf(checks);
  const found = new Set<number>();
  const addAll = (name: string) => {
    for (const index of readers.get(name) ?? []) found.add(index);
  };
  const form = formOf(report.template);
  for (const contents of ['cells', 'stated'] as const) {
    if (former[contents] === report[contents]) continue;
    for (const id of changed(former[contents], report[contents]))
      for (const cell of withDependents(form, id)) addAll(cell);
  }
  for (const part of changed(former.narrative, report.narrative)) addAll(part);
  return found;
}

type Contents = Readonly<Record<string, CellContent>>;

function changed(former: Contents, present: Contents): readonly string[] {
  if (former === present) return [];
  const ids = new Set([...Object.keys(former), ...Object.keys(present)]);
  return [...ids].filter((id) => former[id] !== present[id]);
}

/** A cell, the cell whose unit it is, and the totals they go into. */
function withDependents(form: Form, id: CellId): ReadonlySet<CellId> {
  const dependents = dependentsIn(form);
  const reached = new Set<CellId>([id]);
  for (const cell of reached) for (const next of dependents.get(cell) ?? []) reached.add(next);
  return reached;
}

const dependentsIn = keptPerObject((form: Form): ReadonlyMap<CellId, readonly CellId[]> => {
  const dependents = new Map<CellId, CellId[]>();
  const add = (source: CellId, cell: CellId) => {
    const known = dependents.get(source);
    if (known === undefined) dependents.set(source, [cell]);
    else known.push(cell);
  };
  for (const { id, sumOf = [], unitChoice } of form.cells) {
    for (const addend of sumOf) add(addend, id);
    if (unitChoice !== undefined) add(unitChoice, id);
  }
  return dependents;
});

/** For every cell and every text the places in the list of the checks that read it. */
const readersOf = keptPerObject((checks: readonly Check[]): ReadonlyMap<string, readonly number[]> => {
  const readers = new Map<string, number[]>();
  checks.forEach(({ instance }, index) => {
    const inputs = Object.values(instance.reads);
    const names = new Set(inputs.flatMap((input) => ('part' in input ? [input.part] : cellsRead(input))));
    for (const name of names) {
      const list = readers.get(name);
      if (list === undefined) readers.set(name, [index]);
      else list.push(index);
    }
  });
  return readers;
});

import { describe, expect, it } from 'vitest';
import { imbalanceOf } from './build-report-file';
import { judgeClean, judgeMistakes } from './judge-reviewed';
import { LOOKS } from './reviewed-reports';
import { MISTAKE_KINDS, type MistakeKind } from './seeded-mistake';

/** The least that has to be found of each kind; a change of a rule may raise a figure, never lower one. */
const FLOOR: Readonly<Record<MistakeKind, number>> = {
  sums: 15,
  blankTotals: 12,
  textAgainstTable: 20,
  form: 12,
  undivided: 8,
  itemsAsDecisions: 12,
  implausible: 15,
  notCompetent: 15,
  staleYear: 17,
  citation: 13,
  headings: 13,
  shifted: 13,
  emptySection: 15,
  carryOver: 12,
};

const looks = Object.values(LOOKS);
const mistakes = looks.flatMap((look) => look.mistakes);

describe('reports as a reviewing office reads them', () => {
  const judged = looks.flatMap(judgeMistakes);

  it('are right where they are called clean: every column balances by this examination’s own arithmetic', () => {
    expect(looks.flatMap(({ clean }) => clean.flatMap(imbalanceOf))).toEqual([]);
  });

  it('have mistakes of every kind, at least five each, under names of their own', () => {
    for (const kind of Object.keys(MISTAKE_KINDS))
      expect(mistakes.filter((mistake) => mistake.kind === kind).length).toBeGreaterThanOrEqual(5);
    expect(new Set(mistakes.map(({ id }) => id)).size).toBe(mistakes.length);
  });

  it.each(Object.entries(FLOOR))('have their mistakes found: %s at least %i', (kind, floor) => {
    const found = judged.filter(({ mistake, hits }) => mistake.kind === kind && hits.length > 0);
    expect(found.length).toBeGreaterThanOrEqual(floor);
  });

  it('raise neither an error nor a warning when they are clean', () => {
    const alarms = looks
      .flatMap(judgeClean)
      .flatMap(({ report, said }) =>
        said
          .filter(({ severity }) => severity !== 'hint')
          .map(({ rule, message }) => `${report.id} ${rule} ${message}`),
      );
    expect(alarms).toEqual([]);
  });
});

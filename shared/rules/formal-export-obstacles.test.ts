import { describe, expect, it } from 'vitest';
import { soundReport } from '../../tests/rule-cases/sound-report';
import { formalExportObstacles, mayExportFormally } from './formal-export-obstacles';
import { validate } from './validate';

const FIRST = 'disclosure.regulations.issuedThisYear';
const SECOND = 'disclosure.regulations.repealedThisYear';
const obstacles = (change: Parameters<typeof soundReport>[1]) => {
  const { errors, unexplained } = formalExportObstacles({}, validate(soundReport('2021', change)));
  return { errors: errors.map(({ key }) => key), unexplained: unexplained.map(({ key }) => key) };
};

describe('formalExportObstacles', () => {
  it('are none for a sound report', () => {
    expect(obstacles({})).toEqual({ errors: [], unexplained: [] });
  });

  it('are every error, explained or not', () => {
    expect(obstacles({ cells: { [FIRST]: null }, explanations: { 'F-01': '没有发生' } })).toEqual({
      errors: [`F-01:${FIRST}`],
      unexplained: [],
    });
  });

  it('are warnings without a 说明', () => {
    const cells = { [FIRST]: '/', [SECOND]: '/' };
    expect(obstacles({ cells, explanations: { [`F-07:${SECOND}`]: '没有规章制定权' } })).toEqual({
      errors: [],
      unexplained: [`F-07:${FIRST}`],
    });
  });

  it('are never hints', () => {
    const report = soundReport('2021', { cells: { 'disclosure.penalties.decisionCount': 20_000_000 } });
    const findings = validate(report);
    expect(new Set(findings.map(({ severity }) => severity))).toEqual(new Set(['hint']));
    expect(mayExportFormally({}, findings)).toBe(true);
  });
});

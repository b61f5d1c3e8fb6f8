import { describe, expect, it } from 'vitest';
import { LOCAL_NOTICE } from '../../tests/rule-cases/local-rule-cases';
import { soundReport, soundYearBefore } from '../../tests/rule-cases/sound-report';
import { formOf } from '../form/forms';
import type { LocalProfile } from '../profile/local-profile';
import { checklistOf } from './checklist';
import { LOCAL_RULES } from './local-rules';
import { validate } from './validate';

const report = soundReport('2021', { narrative: { overview: '没有写到。' } });
const ids = (profile: LocalProfile | undefined) =>
  validate(report, { profile })
    .map(({ rule }) => rule)
    .filter((rule) => rule.startsWith('C-'));

describe('a local notice', () => {
  it('asks nothing of a report that does all of it', () => {
    const known = { profile: LOCAL_NOTICE, previous: soundYearBefore('2021') };
    expect(validate(soundReport('2021'), known)).toEqual([]);
  });

  it('is not held against a report of another year', () => {
    expect(ids({ ...LOCAL_NOTICE, reportYear: 2024 })).toEqual(['C-01', 'C-01']);
    expect(ids({ ...LOCAL_NOTICE, reportYear: 2025 })).toEqual([]);
    expect(ids(undefined)).toEqual([]);
  });

  it('takes no finding away and makes none lighter or heavier', () => {
    const poor = soundReport('2021', {
      narrative: { overview: 'XX', problems: '无' },
      cells: { 'requests.granted.naturalPerson': 9, 'requests.carriedForward.naturalPerson': null },
    });
    const weights = (profile: LocalProfile | undefined) =>
      validate(poor, { profile }).map(({ key, severity }) => `${severity} ${key}`);
    const alone = weights(undefined);
    const withNotice = weights(LOCAL_NOTICE);
    expect(withNotice.length).toBeGreaterThan(alone.length);
    expect(withNotice.filter((weight) => !/ C-0\d:/.test(weight))).toEqual(alone);
    expect(withNotice.filter((weight) => / C-0\d:/.test(weight) && weight.startsWith('error'))).toEqual([]);
  });

  it('passes over a cell its report’s form does not have', () => {
    const profile: LocalProfile = {
      ...LOCAL_NOTICE,
      rules: [{ id: 'a', kind: 'cellLimit', cell: 'requests.otherHandling.total', atMost: 0, message: '。' }],
    };
    const checksOn = (template: '2019' | '2021') =>
      LOCAL_RULES.flatMap((rule) => (rule.id === 'C-03' ? rule.expand(formOf(template), profile) : []));
    expect(checksOn('2019')).toHaveLength(1);
    expect(checksOn('2021')).toHaveLength(0);
  });

  it('is expanded once for each profile', () => {
    expect(checklistOf('2021', LOCAL_NOTICE)).toBe(checklistOf('2021', LOCAL_NOTICE));
    expect(checklistOf('2021', { ...LOCAL_NOTICE })).not.toBe(checklistOf('2021', LOCAL_NOTICE));
    expect(checklistOf('2021')).toBe(checklistOf('2021', undefined));
  });

  it('is found in form order among the other findings', () => {
    const sections = validate(soundReport('2021', { narrative: { overview: 'XX。', problems: '无。' } }), {
      profile: LOCAL_NOTICE,
    }).map(({ section }) => section);
    expect(sections).toEqual([...sections].sort((a, b) => orderOf(a) - orderOf(b)));
  });
});

function orderOf(section: string): number {
  return ['basics', ...formOf('2021').sections.map(({ id }) => id)].indexOf(section);
}

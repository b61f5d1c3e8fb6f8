import { describe, expect, it } from 'vitest';
import { RELEASE_CHECKS } from './release-checks';
import type { ReleaseState } from './release-state';

const READY: ReleaseState = {
  version: '1.2.0',
  lockedVersions: ['1.2.0', '1.2.0'],
  changedFiles: [],
  commit: 'abc',
  taggedCommit: undefined,
  changelog:
    '# Changes\n\nNewest first.\n\n## 1.2.0 — 2026-11-23\n\n- 新的。\n\n## 1.1.0 — 2026-01-02\n\n- 旧的。\n',
  readme: '![one](tests/pictures/one.png)',
  formatVersion: 2,
  sampleVersions: [1, 2],
  pictures: ['tests/pictures/one.png'],
  picturedScreens: 'tree',
  screens: 'tree',
  scenarios: ['yinzhou-2019'],
  scenariosWithExpectations: ['yinzhou-2019'],
  partsWithoutLicence: [],
  benchmarks: '# 1.2.0\n\n## start\n\n| x |\n\n## pdf\n',
  benchmarkNames: ['start', 'pdf'],
};

const problemsOf = (changes: Partial<ReleaseState>) =>
  RELEASE_CHECKS.flatMap(({ id, problems }) =>
    problems({ ...READY, ...changes }).map((one) => `${id}: ${one}`),
  );

describe('RELEASE_CHECKS', () => {
  it('let a checkout pass that is ready', () => {
    expect(problemsOf({})).toEqual([]);
    expect(problemsOf({ taggedCommit: 'abc' }), 'tagged already, here').toEqual([]);
  });

  it('have an id and a line each', () => {
    expect(new Set(RELEASE_CHECKS.map(({ id }) => id)).size).toBe(RELEASE_CHECKS.length);
    for (const { says } of RELEASE_CHECKS) expect(says).toMatch(/^[a-zA-Z].*[^.]$/);
  });

  it.each<readonly [string, Partial<ReleaseState>]>([
    ['commit', { changedFiles: ['shared/x.ts'] }],
    ['version', { lockedVersions: ['1.1.0', '1.1.0'] }],
    ['version', { lockedVersions: ['1.2.0', '1.1.0'] }],
    ['version', { lockedVersions: ['1.2.0', undefined] }],
    ['version', { taggedCommit: 'other' }],
    ['changelog', { changelog: READY.changelog.replace('2026-11-23', 'not yet released') }],
    ['changelog', { changelog: READY.changelog.replace('## 1.2.0', '## 1.1.5') }],
    ['changelog', { changelog: READY.changelog.replace('- 新的。', '') }],
    ['changelog', { changelog: '# Changes\n' }],
    ['schema', { formatVersion: 3 }],
    ['scenarios', { scenariosWithExpectations: [] }],
    ['scenarios', { scenarios: [] }],
    ['pictures', { pictures: [] }],
    ['pictures', { screens: 'another tree' }],
    ['pictures', { picturedScreens: undefined }],
    ['pictures', { readme: '' }],
    ['licences', { partsWithoutLicence: ['left-pad'] }],
    ['licences', { partsWithoutLicence: undefined }],
    ['benchmarks', { benchmarks: undefined }],
    ['benchmarks', { benchmarkNames: ['start', 'pdf', 'installed'] }],
  ])('stop a release over %s, in a sentence', (id, changes) => {
    const problems = problemsOf(changes);
    expect(problems.length).toBeGreaterThan(0);
    for (const problem of problems) expect(problem).toMatch(new RegExp(`^${id}: .*\\.$`));
  });

  it('are not taken in by a version that is no version', () => {
    expect(problemsOf({ version: '1.2', lockedVersions: ['1.2', '1.2'] })).toContain(
      'version: package.json says 1.2: write three numbers.',
    );
  });
});

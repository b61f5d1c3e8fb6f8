import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mergeHistory } from '../bench/bench-history';

const occasion = { version: '1.2.0', date: '2026-11-23', commit: 'abc1234', machine: 'two cores' };
const report = (median: number) => ({
  name: 'The window',
  rows: [{ what: 'start', median, unit: 'ms', bar: '≤ 100 ms', ok: median <= 100 }],
});

describe('mergeHistory', () => {
  it('keeps a section a benchmark, in the order of their names', () => {
    const kept = mergeHistory(
      undefined,
      occasion,
      new Map([
        ['window', report(90)],
        ['pdf', report(120)],
      ]),
    );
    expect(kept).toBe(
      [
        '# Benchmarks of 1.2.0\n',
        '## pdf\n\nMeasured 2026-11-23 at abc1234, two cores.\n',
        '| What | Figure | Bar | |\n|---|---|---|---|\n| start | 120 ms | ≤ 100 ms | **over** |\n',
        '## window\n\nMeasured 2026-11-23 at abc1234, two cores.\n',
        '| What | Figure | Bar | |\n|---|---|---|---|\n| start | 90.00 ms | ≤ 100 ms | within |\n',
      ].join('\n'),
    );
  });

  it('replaces what is measured anew and leaves the rest word for word', () => {
    const first = mergeHistory(
      undefined,
      occasion,
      new Map([
        ['pdf', report(90)],
        ['window', report(90)],
      ]),
    );
    const second = mergeHistory(first, { ...occasion, commit: 'def5678' }, new Map([['pdf', report(50)]]));
    expect(second).toContain('50.00 ms');
    expect(second.slice(second.indexOf('## window'))).toBe(first.slice(first.indexOf('## window')));
  });

  it('of nothing measured changes nothing', () => {
    const first = mergeHistory(undefined, occasion, new Map([['pdf', report(90)]]));
    expect(mergeHistory(first, occasion, new Map())).toBe(first);
  });
});

describe('benchmarks', () => {
  it('are each in the run, under the name of their file, which a release looks for', () => {
    const names = readdirSync('tests/bench')
      .filter((file) => file.endsWith('.ts'))
      .filter((file) => readFileSync(`tests/bench/${file}`, 'utf8').includes('export async function run()'))
      .map((file) => file.replace('-bench.ts', ''));
    expect(names.length).toBeGreaterThan(4);
    const run = readFileSync('tests/bench/run.ts', 'utf8');
    for (const name of names) expect(run).toContain(`['${name}', () => import('./${name}-bench')]`);
  });
});

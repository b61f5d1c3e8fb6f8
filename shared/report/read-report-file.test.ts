import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReportFile, readReportObject } from './read-report-file';
import { reportDigest, writeReportFile } from './report-file';

const SAMPLE = readFileSync(
  join(import.meta.dirname, '../../tests/scenarios/hongze-district-2023.ndbg'),
  'utf8',
);
type Json = Record<string, unknown>;
const sample = (change: Json = {}): Json => ({ ...(JSON.parse(SAMPLE) as Json), ...change });
const without = (key: string): Json =>
  Object.fromEntries(Object.entries(sample()).filter(([name]) => name !== key));
const problemOf = (file: unknown) => {
  const outcome = readReportObject(file);
  return outcome.ok ? undefined : outcome.problem;
};

describe('readReportFile', () => {
  it('keeps entered and stated figures apart', () => {
    const outcome = readReportFile(SAMPLE);
    expect(outcome).toMatchObject({
      ok: true,
      report: {
        reportYear: 2023,
        cells: { 'disputes.review.upheld': 10, 'disclosure.fees.feeAmount': '7730.28' },
        stated: { 'disputes.review.total': 0, 'requests.otherHandling.total': 0 },
      },
    });
    expect(outcome).not.toHaveProperty('sealIntact');
  });

  it('reads what a file leaves out as blank', () => {
    const outcome = readReportObject({
      format: 'gov-disclosure-annual-report',
      formatVersion: 1,
      template: '2021',
      reportYear: 2024,
      unit: { name: '某局', kind: 'department' },
    });
    expect(outcome).toMatchObject({
      ok: true,
      report: {
        cells: {},
        stated: {},
        narrative: { overview: '' },
        unit: { superior: '' },
        explanations: {},
      },
    });
  });

  it('does not mind a byte order mark, key order or null cells', () => {
    expect(readReportFile(`\ufeff${SAMPLE}`).ok).toBe(true);
    const turned = Object.fromEntries(Object.entries(sample()).reverse());
    expect(readReportObject({ ...turned, disputes: { review: { upheld: null } } }).ok).toBe(true);
  });

  it('tells a broken seal from an intact one', () => {
    const opened = readReportFile(SAMPLE);
    if (!opened.ok) throw new Error(opened.problem.message);
    const sealed = writeReportFile(opened.report, { as: 'export', savedAt: '2024-01-20T08:00:00Z' });
    expect(readReportFile(sealed)).toMatchObject({ ok: true, sealIntact: true });
    const changed = sealed.replace('"upheld": 10', '"upheld": 11');
    expect(changed).not.toBe(sealed);
    expect(readReportFile(changed)).toMatchObject({ ok: true, sealIntact: false });
    expect(readReportFile(sealed.replace('T08:', 'T09:'))).toMatchObject({ ok: true, sealIntact: true });
  });

  it('blames the damage and not the clerk for a key that a broken seal shows to be none of theirs', () => {
    const opened = readReportFile(SAMPLE);
    if (!opened.ok) throw new Error(opened.problem.message);
    const sealed = writeReportFile(opened.report, { as: 'draft' });
    for (const damaged of [
      sealed.replace('"upheld"', '"uphelf"'),
      sealed.replace('"government"', '"governmen4"'),
    ]) {
      const outcome = readReportFile(damaged);
      expect(outcome).toMatchObject({ ok: false, problem: { code: 'sealBroken' } });
    }
  });

  it.each([
    [{ disclosure: { regulation: {} } }, 'disclosure.regulation'],
    [{ requests: { granted: { nobody: 1 } } }, 'requests.granted.nobody'],
    [{ requests: { otherHandling: { nobody: 1 } } }, 'requests.otherHandling.nobody'],
    [{ disputes: { review: { procurementUnit: 'yuan' } } }, 'disputes.review.procurementUnit'],
    [{ narrative: { summary: '' } }, 'narrative.summary'],
    [{ unit: { name: '', kind: 'other', code: '' } }, 'unit.code'],
    [{ extra: 1 }, 'extra'],
    [JSON.parse('{"__proto__": 1}') as Json, '__proto__'],
    [{ requests: JSON.parse('{"constructor": {"total": 1}}') as Json }, 'requests.constructor'],
    [{ explanations: JSON.parse('{"__proto__": "x"}') as Json }, 'explanations.__proto__'],
  ])('refuses an unknown key with its path: %j', (change, path) => {
    const file = { ...sample() };
    for (const [key, value] of Object.entries(change))
      Object.defineProperty(file, key, { value, enumerable: true, configurable: true, writable: true });
    expect(problemOf(file)).toMatchObject({ code: 'unknownKey', path });
    expect(problemOf(file)?.message).toContain(`“${path}”`);
  });

  it('keeps columns and rows of the other form as stated, through a draft, and never in an export', () => {
    const made = sample({
      disclosure: { regulations: { disclosedThisYear: 3, inForce: 2 }, fees: { itemsChange: '减4' } },
    });
    const read = (text: string) => {
      const outcome = readReportFile(text);
      if (!outcome.ok) throw new Error(outcome.problem.message);
      return outcome.report;
    };
    const report = read(JSON.stringify(made));
    expect(report.stated).toMatchObject({
      'disclosure.regulations.disclosedThisYear': 3,
      'disclosure.fees.itemsChange': '减4',
    });
    expect(report.cells['disclosure.regulations.inForce']).toBe(2);
    expect(read(writeReportFile(report, { as: 'draft' }))).toEqual(report);
    expect(writeReportFile(report, { as: 'export' })).not.toMatch(/disclosedThisYear|itemsChange/);
    expect(reportDigest(report)).toBe(reportDigest({ ...report, stated: {} }));
  });

  it.each([
    [{ regulations: { soldThisYear: 3 } }, 'disclosure.regulations.soldThisYear'],
    [{ decrees: { inForce: 1 } }, 'disclosure.decrees'],
    [{ licensing: { disclosedThisYear: 1 } }, 'disclosure.licensing.disclosedThisYear'],
  ])('refuses what no form has (%#)', (disclosure, path) => {
    expect(problemOf(sample({ disclosure }))).toMatchObject({ code: 'unknownKey', path });
  });

  it.each([
    [{ reportYear: '2023' }, 'reportYear'],
    [{ reportYear: 2023.5 }, 'reportYear'],
    [{ template: '2022' }, 'template'],
    [{ template: 2021 }, 'template'],
    [{ unit: '某局' }, 'unit'],
    [{ unit: { name: 5, kind: 'other' } }, 'unit.name'],
    [{ unit: { name: '', kind: 'ministry' } }, 'unit.kind'],
    [{ narrative: [] }, 'narrative'],
    [{ narrative: { overview: null } }, 'narrative.overview'],
    [{ requests: [] }, 'requests'],
    [{ requests: '' }, 'requests'],
    [{ requests: { granted: 5 } }, 'requests.granted'],
    [{ requests: { granted: { total: [1] } } }, 'requests.granted.total'],
    [{ requests: { granted: { total: true } } }, 'requests.granted.total'],
    [{ requests: { granted: { total: {} } } }, 'requests.granted.total'],
    [{ explanations: { 'N-12': 1 } }, 'explanations.N-12'],
    [{ seal: { algorithm: 'md5', digest: 'a'.repeat(64) } }, 'seal.algorithm'],
    [{ seal: { algorithm: 'sha-256', digest: 'A'.repeat(64) } }, 'seal.digest'],
    [{ formatVersion: 0 }, 'formatVersion'],
    [{ formatVersion: '1' }, 'formatVersion'],
    [{ formatVersion: 1.5 }, 'formatVersion'],
  ])('refuses a wrong shape with its place: %j', (change, path) => {
    expect(problemOf(sample(change))).toMatchObject({ code: 'wrongShape', path });
  });

  it.each(['unit', 'template', 'reportYear', 'formatVersion'])('refuses a file without %s', (key) => {
    expect(problemOf(without(key))).toMatchObject({ code: 'wrongShape' });
  });

  it.each([
    ['', 'empty'],
    [' \n', 'empty'],
    ['年报', 'notJson'],
    ['%PDF-1.7', 'notJson'],
    ['{"for', 'notJson'],
    ['\0\0\0\0', 'zeroFilled'],
    ['{"format": "gov-disclosure-annual-report",', 'cutOff'],
    [`${SAMPLE.slice(0, 700)}\0\0\0${SAMPLE.slice(703)}`, 'zeroStretch'],
    [SAMPLE.replace('"narrative": {', '"narrative": '), 'garbled'],
    [SAMPLE.slice(300), 'garbled'],
    ['[]', 'foreignJson'],
    ['null', 'foreignJson'],
    ['"gov-disclosure-annual-report"', 'foreignJson'],
    ['{"name": "package"}', 'foreignJson'],
    ['{"format": "gov-disclosure-local-profile"}', 'localProfile'],
  ])('says what is wrong with %j: %s', (text, code) => {
    const outcome = readReportFile(text);
    expect(outcome).toMatchObject({ ok: false, problem: { code } });
    if (!outcome.ok) expect(outcome.problem.message).toMatch(/\p{Script=Han}.*。$/u);
  });

  it('tells a file that stops in the middle, wherever that is', () => {
    const compact = JSON.stringify(JSON.parse(SAMPLE));
    for (const [text, step] of [
      [SAMPLE, 97],
      [compact, 53],
    ] as const) {
      for (let end = 1; end < text.trimEnd().length; end += step) {
        const outcome = readReportFile(text.slice(0, end));
        expect(outcome.ok ? '' : outcome.problem.message).toContain('像是没有写完');
      }
    }
    const spoilt = readReportFile(compact.replace(':', ''));
    expect(spoilt.ok ? '' : spoilt.problem.message).toContain('中间有读不懂的内容');
  });

  it('refuses a newer version before looking at anything else', () => {
    const problem = problemOf({ ...sample({ formatVersion: 2 }), somethingNew: [[[[[[[[[1]]]]]]]]] });
    expect(problem?.code).toBe('newerVersion');
    expect(problem?.message).toContain('此文件由更新的版本（文件版本 2）生成，本机是 1。');
  });

  it.each([
    [sample({ narrative: { overview: '公'.repeat(200_001) } }), 'textTooLong'],
    [sample({ disputes: { review: { upheld: 1_000_000_000 } } }), 'numberOutOfRange'],
    [sample({ unit: { a: { b: { c: { d: { e: { f: { g: { h: 1 } } } } } } } } }), 'tooDeep'],
  ])('keeps the limits of the specification (%#)', (file, code) => {
    expect(problemOf(file)?.code).toBe(code);
  });

  it('refuses a file over 8 MiB unread', () => {
    const big = `{"format":"gov-disclosure-annual-report","x":"${'公'.repeat(2_800_000)}"}`;
    expect(readReportFile(big)).toMatchObject({ ok: false, problem: { code: 'tooLarge' } });
  });
});

describe('a damaged file', () => {
  const bytes = Buffer.from(SAMPLE, 'utf8');

  it('cut off at every 97th byte is refused in words and never throws', () => {
    for (let length = 0; length < bytes.length - 2; length += 97) {
      const outcome = readReportFile(bytes.subarray(0, length).toString('utf8'));
      expect(outcome.ok, `cut at ${length}`).toBe(false);
      if (!outcome.ok) expect(outcome.problem.message).toMatch(/。$/);
    }
  });

  it('with any byte changed is read or refused, and never throws', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 0, max: 255 }), (place, byte) => {
        const damaged = Buffer.from(bytes);
        damaged[place] = byte;
        const outcome = readReportFile(damaged.toString('utf8'));
        if (!outcome.ok) expect(outcome.problem.message).not.toMatch(/undefined|\[object/);
      }),
      { numRuns: 1000 },
    );
  });

  it('of any JSON is read or refused, and never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...Object.keys(sample())), (value, key) => {
        expect(readReportObject(value)).toHaveProperty('ok', false);
        expect(typeof readReportObject(sample({ [key]: value })).ok).toBe('boolean');
      }),
      { numRuns: 500 },
    );
  });
});

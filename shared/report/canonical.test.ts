import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyReport } from '../../tests/generators/arbitrary-report';
import { FORMS } from '../form/forms';
import { digestOf, shortDigest } from './canonical';
import { reportDigest, reportFileObject } from './report-file';

/** RFC 8785 for the values a report file holds, written apart from the library the program uses. */
function independentlyCanonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(independentlyCanonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${independentlyCanonical(inner)}`).join(',')}}`;
}

const independentDigest = (value: unknown) =>
  createHash('sha256').update(independentlyCanonical(value), 'utf8').digest('hex');

describe('digestOf', () => {
  it.each(FORMS)('is SHA-256 of the canonical content ($template)', (form) => {
    fc.assert(
      fc.property(anyReport(form), (report) => {
        const file = reportFileObject(report, { as: 'export', savedAt: '2025-01-20T08:00:00.000Z' });
        const { seal, savedAt, ...content } = file;
        expect(savedAt).toBeDefined();
        expect(seal).toEqual({ algorithm: 'sha-256', digest: independentDigest(content) });
        expect(reportDigest(report)).toBe(independentDigest(content));
      }),
      { numRuns: 40 },
    );
  });

  it('does not depend on the order of keys, the seal or the time of saving', () => {
    const digest = digestOf({ a: 1, b: { c: '年报', d: null } });
    expect(digestOf({ b: { d: null, c: '年报' }, a: 1 })).toBe(digest);
    expect(digestOf({ a: 1, b: { c: '年报', d: null }, seal: { digest: 'x' }, savedAt: 'now' })).toBe(digest);
  });

  it('tells blank, zero and the text 0 apart', () => {
    expect(new Set([null, 0, '0', ''].map((cell) => digestOf({ cell }))).size).toBe(4);
  });

  it('has a short form of eight digits', () => {
    expect(shortDigest(digestOf({}))).toMatch(/^[0-9a-f]{8}$/);
  });
});

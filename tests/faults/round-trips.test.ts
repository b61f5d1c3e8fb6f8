import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMS } from '#shared/form/forms';
import { MAX_TEXT_LENGTH } from '#shared/report/file-limits';
import { paragraphs } from '../bench/long-text';
import { anyReport, balancedReport } from '../generators/arbitrary-report';
import { soundReport } from '../rule-cases/sound-report';
import { changedDocumentFailure, DOCUMENT_KINDS, roundTripFailure } from './round-trip-outcome';

const TIME_LIMIT = 60_000;
/** What fails is told as it is: making it smaller would take minutes. */
const EACH = { numRuns: 2, endOnFailure: true };

const cases = FORMS.flatMap((form) =>
  DOCUMENT_KINDS.map((kind) => ({ form, kind, template: form.template })),
);

describe.each(cases)('a report of form $template as $kind', ({ form, kind }) => {
  const property = <T>(made: fc.Arbitrary<T>, failureOf: (value: T) => Promise<string | undefined>) =>
    fc.assert(
      fc.asyncProperty(made, async (value) => {
        expect(await failureOf(value)).toBeUndefined();
      }),
      EACH,
    );

  it('opens again as the same report', { timeout: TIME_LIMIT }, async () => {
    await property(balancedReport(form), (report) => roundTripFailure(kind, report));
    await property(anyReport(form), (report) => roundTripFailure(kind, report));
  });

  it('gives both reports where it shows another than it carries', { timeout: TIME_LIMIT }, async () => {
    const two = fc.tuple(balancedReport(form), balancedReport(form));
    await property(two, ([shown, data]) => changedDocumentFailure(kind, shown, data));
  });
});

describe('the longest report there can be, a thousand pages', () => {
  const text = paragraphs(MAX_TEXT_LENGTH - 1, 200);
  const sound = soundReport('2021');
  const narrative = { ...sound.narrative, overview: text, problems: text, otherMatters: text };
  const report = { ...sound, narrative };

  it.each(DOCUMENT_KINDS)('opens again from %s', { timeout: TIME_LIMIT }, async (kind) => {
    expect(await roundTripFailure(kind, report)).toBeUndefined();
  });
});

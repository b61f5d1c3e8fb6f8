import { z } from 'zod';
import { type ForeignReading, SECTION_STATES } from '../import/foreign-reading';
import { LEFT_OVER_REASONS } from '../import/place-figures';
import { MAX_TEXT_LENGTH } from '../report/file-limits';
import { UNIT_KINDS } from '../report/report';
import { AMOUNT_UNITS } from '../values/amount-with-unit';
import { reportSchema, template } from './schemas';

const text = z.string().max(MAX_TEXT_LENGTH);
const sectionState = z.enum(SECTION_STATES);
const cellId = z.string().max(100);

const figure = z.strictObject({
  id: cellId,
  text,
  place: text,
  unit: z.enum(AMOUNT_UNITS).optional(),
});

const leftOver = z.strictObject({
  text,
  place: text,
  label: text.optional(),
  why: z.enum(LEFT_OVER_REASONS),
});

/** What was read of a document made by others, as it crosses between processes. */
export const foreignReadingSchema = z.strictObject({
  template,
  reportYear: z.int().min(1000).max(9999).optional(),
  unit: z.strictObject({ name: text, kind: z.enum(UNIT_KINDS) }),
  narrative: z.strictObject({ preface: text, overview: text, problems: text, otherMatters: text }),
  sections: z.strictObject({
    overview: sectionState,
    disclosure: sectionState,
    requests: sectionState,
    disputes: sectionState,
    problems: sectionState,
    otherMatters: sectionState,
  }),
  figures: z.record(cellId, figure),
  leftOver: z.array(leftOver).readonly(),
  tooLarge: z.array(text).readonly(),
}) satisfies z.ZodType<ForeignReading>;

/** A document made by others that was opened and waits for the person to look it over. */
export const examineForeignOutcome = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('examined'), shownName: z.string(), reading: foreignReadingSchema }),
  z.strictObject({ outcome: z.literal('failed'), message: z.string() }),
]);

export const beginFromForeignRequest = z.strictObject({ report: reportSchema });

import { z } from 'zod';
import { dateInWords, LINE_PITCHES, SIGNATURES } from '../report/paper-options';

/** What an office may choose about its paper copies, as it is remembered and handed on. */
export const paperOptions = z.strictObject({
  linePitch: z.literal(LINE_PITCHES),
  submittingUnit: z.boolean(),
  signature: z.enum(SIGNATURES),
  signedOn: z
    .strictObject({
      reportYear: z.int(),
      date: z.string().refine((date) => dateInWords(date) !== undefined),
    })
    .optional(),
  checkCode: z.boolean(),
});

import { z } from 'zod';
import { MAX_TEXT_LENGTH } from '../report/file-limits';
import { MAX_COUNT } from '../values/count';
import { COMPARISONS, type LocalProfile } from './local-profile';
import {
  MAX_MESSAGE,
  MAX_NAME,
  MAX_RULES,
  MAX_SOURCE,
  MAX_TOPICS,
  MAX_WORD,
  MAX_WORDS,
} from './profile-limits';

/** Marks that cannot be seen or that turn the direction of writing: a sentence must say what it shows. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]/u;

/** One line of readable text of at most so many characters. */
const line = (most: number) =>
  z
    .string()
    .max(most)
    .refine((text) => text.trim() !== '', { error: '不能是空的' })
    .refine((text) => !UNSEEN.test(text), { error: '里面有换行或看不见的字符，请删去' });

const id = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/, { error: '只能用英文字母、数字和 . _ -，最多 40 个字符' });
const words = z.array(line(MAX_WORD)).min(1).max(MAX_WORDS);
const part = z.enum(['preface', 'overview', 'problems', 'otherMatters']);
const cell = z.string().max(MAX_SOURCE);
const limit = z.int().min(-MAX_COUNT).max(MAX_COUNT).optional();
const length = z.int().min(1).max(MAX_TEXT_LENGTH).optional();

const ruleBase = {
  id,
  message: line(MAX_MESSAGE).refine((text) => /[。？]$/.test(text), {
    error: '要写成完整的句子，以句号结尾',
  }),
  severity: z.enum(['warning', 'hint']).optional(),
  source: line(MAX_SOURCE).optional(),
};

const rule = z.discriminatedUnion('kind', [
  z.strictObject({ ...ruleBase, kind: z.literal('requiredWords'), part, anyOf: words }),
  z.strictObject({
    ...ruleBase,
    kind: z.literal('cellComparison'),
    left: cell,
    is: z.enum(COMPARISONS),
    right: cell,
  }),
  z.strictObject({ ...ruleBase, kind: z.literal('cellLimit'), cell, atLeast: limit, atMost: limit }),
]);

const content = {
  name: line(MAX_NAME),
  source: line(MAX_SOURCE),
  reportYear: z.int().min(1000).max(2100).optional(),
  deadline: z.string().max(10).optional(),
  lengthLimits: z
    .strictObject({ preface: length, overview: length, problems: length, otherMatters: length })
    .default({}),
  requiredTopics: z
    .array(z.strictObject({ id, name: line(MAX_WORD), words }))
    .max(MAX_TOPICS)
    .default([]),
  rules: z.array(rule).max(MAX_RULES).default([]),
};

/** Shape of a profile in memory and at the door; what it means is judged by `profile-meaning.ts`. */
export const localProfileSchema: z.ZodType<LocalProfile> = z.strictObject(content);

/** Shape of a profile file of the newest version. */
export const profileFileSchema = z.strictObject({
  format: z.string(),
  formatVersion: z.int(),
  ...content,
});

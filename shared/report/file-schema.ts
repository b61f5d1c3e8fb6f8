import { z } from 'zod';
import { foreignIds } from '../form/foreign-cells';
import type { Form, FormTable } from '../form/form';
import { FORMS } from '../form/forms';
import { AMOUNT_UNITS } from '../values/amount-with-unit';
import { UNIT_KINDS } from './report';

const cell = z.union([z.number(), z.string(), z.null()]).optional();
const unitChoice = z.union([z.enum(AMOUNT_UNITS), z.null()]).optional();
const text = z.string();

/** The seal of a file (spec/exchange.md section 1). */
export const sealSchema = z.strictObject({
  algorithm: z.literal('sha-256'),
  digest: z.string().regex(/^[0-9a-f]{64}$/),
});

/**
 * Shape of one table, built from the form: exactly its rows and columns, the undivided rows it accepts, and those of
 * the other forms, which are a mistake of the report (rule R-05) and not of the file.
 */
function tableShape(form: Form, table: FormTable) {
  const rows: Record<string, Record<string, typeof cell | typeof unitChoice>> = {};
  const put = (id: string, shape: typeof cell | typeof unitChoice) => {
    const [, row = '', column = ''] = id.split('.');
    rows[row] ??= {};
    rows[row][column] = shape;
  };
  for (const formCell of form.cells) {
    if (formCell.table !== table.id) continue;
    put(formCell.id, cell);
    if (formCell.unitChoice !== undefined) put(formCell.unitChoice, unitChoice);
  }
  for (const { row } of table.undivided) {
    for (const column of table.columnIds) put(`${table.id}.${row}.${column}`, cell);
  }
  for (const id of foreignIds(form, table.id)) put(id, cell);
  const shapes = Object.entries(rows).map(
    ([row, columns]) => [row, z.strictObject(columns).optional()] as const,
  );
  return z.strictObject(Object.fromEntries(shapes)).optional();
}

/** What may be recorded beside the texts of a form, by key. */
function recordedShape(form: Form) {
  return z
    .strictObject(Object.fromEntries([...form.recordedById.values()].map(({ key }) => [key, cell])))
    .optional();
}

function fileSchema(form: Form) {
  return z.strictObject({
    format: text,
    formatVersion: z.number(),
    template: z.literal(form.template),
    reportYear: z.int().min(1000).max(9999),
    practice: z.literal(true).optional(),
    unit: z.strictObject({ name: text, kind: z.enum(UNIT_KINDS), superior: text.optional() }),
    people: z
      .strictObject({
        preparedBy: text.optional(),
        reviewedBy: text.optional(),
        approvedBy: text.optional(),
        phone: text.optional(),
      })
      .optional(),
    narrative: z
      .strictObject({
        preface: text.optional(),
        overview: text.optional(),
        problems: text.optional(),
        otherMatters: text.optional(),
      })
      .optional(),
    ...(form.recordedById.size === 0 ? {} : { infoFee: recordedShape(form) }),
    disclosure: tableShape(form, form.tables.disclosure),
    requests: tableShape(form, form.tables.requests),
    disputes: tableShape(form, form.tables.disputes),
    explanations: z.record(z.string(), text).optional(),
    savedAt: text.optional(),
    seal: sealSchema.optional(),
  });
}

export type ReportFile = z.infer<ReturnType<typeof fileSchema>>;

/** Schema of a report file of the newest version, by form. */
export const FILE_SCHEMAS: ReadonlyMap<string, ReturnType<typeof fileSchema>> = new Map(
  FORMS.map((form) => [form.template, fileSchema(form)]),
);

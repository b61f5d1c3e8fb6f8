import type { ForeignBlock, ForeignCell } from '#shared/import/foreign-document';
import { PUBLISHED_REPORTS } from './published-reports';

const [, large] = PUBLISHED_REPORTS.find(([name]) => name === 'huaian-city-2024') ?? [];
const [, old] = PUBLISHED_REPORTS.find(([name]) => name === 'yinzhou-2019') ?? [];
if (large === undefined || old === undefined) throw new Error('two reports are needed');

/** Reports that are changed: one full of figures, and one on the former form. */
export const [LARGE, OLD] = [large, old];

export const paragraph = (text: string): ForeignBlock => ({ kind: 'paragraph', text });
export const cell = (text: string, rowSpan = 1, colSpan = 1): ForeignCell => ({ text, rowSpan, colSpan });
export type Change = (text: string) => string;

/** A report with every printed text changed in the same way, headings, labels and figures alike. */
export const rewritten = (blocks: readonly ForeignBlock[], change: Change): readonly ForeignBlock[] =>
  blocks.map((block) => {
    if (block.kind === 'picture') return block;
    if (block.kind === 'paragraph') return { ...block, text: change(block.text) };
    return {
      ...block,
      rows: block.rows.map((row) => row.map((each) => ({ ...each, text: change(each.text) }))),
    };
  });

/** A table of a document by its name. */
export const tableOf = (blocks: readonly ForeignBlock[], name: string) => {
  const found = blocks.find((block) => block.kind === 'table' && block.name === name);
  if (found?.kind !== 'table') throw new Error(`no table ${name}`);
  return found;
};

import type { ExplainedItem } from '../report/review-sheet';
import type { Block, ParagraphBlock } from './page-document';
import { BODY_SIZE, TITLE_SIZE } from './page-geometry';
import { printableText } from './printable-text';

/**
 * The 情况说明 page that may follow a report: whose it is, and for every explained finding where it is, what was
 * found and why it stands. Nothing where there is nothing explained.
 *
 * @param localNotice the local notice the report was checked against, in words; empty where there was none
 */
export function explanationPage(
  items: readonly ExplainedItem[],
  unitName: string,
  reportYear: number,
  localNotice: string,
): readonly Block[] {
  if (items.length === 0) return [];
  return [
    { ...centred('情况说明', TITLE_SIZE), style: 'title', startsPage: true, keepWithNext: true },
    { ...centred(`（${unitName}　${reportYear}年度）`, BODY_SIZE), keepWithNext: true },
    ...(localNotice === '' ? [] : [{ ...body(`核对依据：${localNotice}`), keepWithNext: true }]),
    ...items.flatMap(({ place, message, reason }, index) => [
      { ...body(`${index + 1}．${place}`, 'heading1'), keepWithNext: true },
      { ...body(`核对情况：${message}`), keepWithNext: true },
      body(`说明：${reason}`),
    ]),
  ];
}

function centred(text: string, size: number): ParagraphBlock {
  const font = size === TITLE_SIZE ? 'title' : 'body';
  return { ...body(text, font), size, align: 'center', indent: 0 };
}

function body(text: string, font: ParagraphBlock['runs'][number]['font'] = 'body'): ParagraphBlock {
  return {
    type: 'paragraph',
    style: 'body',
    runs: [{ text: printableText(text).trim(), font }],
    size: BODY_SIZE,
    align: 'justify',
    indent: 2,
    keepWithNext: false,
  };
}

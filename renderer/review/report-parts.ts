import type { SectionId } from '#shared/form/form';
import type { Block, PageDocument } from '#shared/layout/page-document';

/** A stretch of the printed report that is corrected on one page of the program. */
export interface ReportPart {
  /** 基本信息 holds the title and the text before the first section. */
  readonly page: SectionId | 'basics';
  readonly blocks: readonly Block[];
}

/** Cuts a printed report at its official headings. */
export function reportParts({ blocks }: PageDocument): readonly ReportPart[] {
  const parts: { page: ReportPart['page']; blocks: Block[] }[] = [{ page: 'basics', blocks: [] }];
  for (const block of blocks) {
    if (block.type === 'paragraph' && block.opens !== undefined)
      parts.push({ page: block.opens, blocks: [] });
    parts.at(-1)?.blocks.push(block);
  }
  return parts;
}

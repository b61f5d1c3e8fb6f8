import type { ForeignReading } from '#shared/import/foreign-reading';
import { readForeignDocument } from '#shared/import/read-foreign-document';
import { htmlBlocks } from './html-blocks';

export interface PastedOutcome {
  /** Absent where nothing was taken. */
  readonly reading?: ForeignReading;
  /** What came of it, for the status line. */
  readonly words: string;
}

/** A reading with the figures of a pasted table put in where they belong; texts and other figures stay. */
export function readingWithPasted(reading: ForeignReading, html: string): PastedOutcome {
  const blocks = htmlBlocks(html);
  if (blocks === undefined) return { words: '粘贴的内容太长，没有读。请只复制没有读出来的那张表。' };
  const pasted = readForeignDocument(blocks);
  const figures = Object.values(pasted.figures).filter(({ text }) => text.trim() !== '');
  if (figures.length === 0)
    return { words: '粘贴的内容里没有认出年报的表。请连同行名和表头一起复制。没有改动。' };
  if (pasted.template !== reading.template && pasted.sections.disclosure === 'read')
    return { words: '粘贴的表与这份年报不是同一版格式，没有改动。' };
  const sections = { ...reading.sections };
  for (const { id } of figures) {
    const table = id.slice(0, id.indexOf('.'));
    if (table === 'disclosure' || table === 'requests' || table === 'disputes') sections[table] = 'read';
  }
  const left = pasted.leftOver.filter(({ why }) => why !== 'text');
  const unread = left.length === 0 ? '' : `，${left.length} 个没有读出，列在上面`;
  return {
    reading: {
      ...reading,
      sections,
      figures: { ...reading.figures, ...Object.fromEntries(figures.map((figure) => [figure.id, figure])) },
      leftOver: [...reading.leftOver, ...left],
    },
    words: `已从粘贴的表读出 ${figures.length} 个数字${unread}。请核对。`,
  };
}

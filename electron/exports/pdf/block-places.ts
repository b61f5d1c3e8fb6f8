import type { Block } from '#shared/layout/page-document';

/** Where each block of a report stands, as a person would say it: so that a character in it can be found. */
export function blockPlaces(blocks: readonly Block[]): string[] {
  let heading = '开头';
  let paragraph = 0;
  return blocks.map((block) => {
    if (block.type === 'table') return `“${heading}”的表`;
    if (block.style === 'title' || block.style === 'heading1') {
      const text = block.runs.map((run) => run.text.replaceAll('\n', '')).join('');
      heading = block.style === 'title' ? '标题' : text;
      paragraph = 0;
      return block.style === 'title' ? '标题' : `“${text}”`;
    }
    if (block.style === 'blank') return heading;
    paragraph += 1;
    return heading === '标题' ? `开头第 ${paragraph} 段` : `“${heading}”第 ${paragraph} 段`;
  });
}

import type { GuideBlock, GuidePart } from './guide-part';

/** The guide as it stands in the README, under headings of the third level. */
export function guideMarkdown(parts: readonly GuidePart[]): string {
  return parts
    .map(({ heading, blocks }) => [`### ${heading}`, ...blocks.map(blockMarkdown)].join('\n\n'))
    .join('\n\n');
}

function blockMarkdown(block: GuideBlock): string {
  switch (block.kind) {
    case 'text':
      return block.text;
    case 'steps':
      return block.steps.map((step, at) => `${at + 1}. ${step}`).join('\n');
    case 'points':
      return block.points.map((point) => `- ${point}`).join('\n');
    case 'commands':
      return ['```', ...block.lines, '```'].join('\n');
    case 'table':
      return [block.head, block.head.map(() => '---'), ...block.rows]
        .map((row) => `| ${row.map((text) => text.replaceAll('|', '\\|')).join(' | ')} |`)
        .join('\n');
  }
}

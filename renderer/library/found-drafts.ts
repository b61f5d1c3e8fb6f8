import type { Draft } from './use-drafts';

/**
 * Drafts that hold every word of a search in their name, their unit's or their year: `城关 2024`. Width and case of
 * what is typed do not matter.
 */
export function foundDrafts(drafts: readonly Draft[], query: string): readonly Draft[] {
  const words = plain(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return drafts;
  return drafts.filter(({ name, unitName, reportYear }) => {
    const text = plain(`${name} ${unitName} ${reportYear}`);
    return words.every((word) => text.includes(word));
  });
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

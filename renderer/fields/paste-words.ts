import type { CleanedText } from '#shared/values/clean-paste';
import { CLEANINGS } from '#shared/values/paste-clutter';

/**
 * Tells a paste: `已粘贴 5 段，清理了 3 处（书签 1、多余空格 2）。` Undefined where a few words went in as they were, which is
 * plain to see.
 */
export function pasteWords({ paragraphs, cleaned }: CleanedText): string | undefined {
  const kinds = CLEANINGS.flatMap(({ id, name }) => {
    const count = cleaned[id] ?? 0;
    return count === 0 ? [] : [{ name, count }];
  });
  if (kinds.length === 0) return paragraphs > 1 ? `已粘贴 ${paragraphs} 段。` : undefined;
  const places = kinds.reduce((sum, { count }) => sum + count, 0);
  const told = kinds.map(({ name, count }) => `${name} ${count}`).join('、');
  return `已粘贴 ${paragraphs} 段，清理了 ${places} 处（${told}）。`;
}

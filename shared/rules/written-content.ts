/** What an outline asks to be added; rule N-12 speaks of it. */
const TO_BE_ADDED = /（待补充[^）\n]{0,100}）?/g;
const SUBHEADING = /^[（(][一二三四五六七八九十]{1,3}[）)][^。，；]{0,24}$/;

/** A text without what is only announced: marks of what is to be added, and sub-headings with nothing under them. */
export function writtenContent(text: string): string {
  const lines = text
    .replace(TO_BE_ADDED, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines
    .filter((line, index) => {
      const next = lines[index + 1];
      return !SUBHEADING.test(line) || (next !== undefined && !SUBHEADING.test(next));
    })
    .join('\n');
}

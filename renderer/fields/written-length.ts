/** Length of a text as offices count it (已写 860 字): every character except blanks and line breaks. */
export function writtenLength(text: string): number {
  let length = 0;
  for (const character of text) if (!/\s/u.test(character)) length += 1;
  return length;
}

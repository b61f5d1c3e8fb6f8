/** Something wrong in a text, where it stands (an offset in UTF-16 units) and why, in a Chinese sentence. */
export interface TextFault {
  readonly offset: number;
  readonly reason: string;
}

/** A place as an editor shows it, both counted from 1; a character outside the basic plane is one column. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** Line and column of an offset. Line ends are those of any system. */
export function placeAt(text: string, offset: number): TextPlace {
  const lines = text.slice(0, offset).split(/\r\n|[\n\r]/);
  return { line: lines.length, column: Array.from(lines.at(-1) ?? '').length + 1 };
}

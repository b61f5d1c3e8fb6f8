/** A TrueType font under other names: what an installed font of that name looks like to a reader. */
export function renamedFont(font: Buffer, { family, chinese, postscript, fsType = 0 }: FontNames): Buffer {
  const names = nameTable([
    [1, 0x409, family],
    [1, 0x804, chinese],
    [2, 0x409, 'Regular'],
    [6, 0x409, postscript],
  ]);
  const made = Buffer.concat([font, names]);
  const os2 = tableEntry(made, 'OS/2');
  made.writeUInt16BE(fsType, made.readUInt32BE(os2 + 8) + 8);
  const entry = tableEntry(made, 'name');
  made.writeUInt32BE(font.length, entry + 8);
  made.writeUInt32BE(names.length, entry + 12);
  return made;
}

export interface FontNames {
  readonly family: string;
  readonly chinese: string;
  readonly postscript: string;
  /** Rights of OS/2; 2 forbids embedding. */
  readonly fsType?: number;
}

/** Several fonts in one file. */
export function fontCollection(fonts: readonly Buffer[]): Buffer {
  const head = Buffer.alloc(12 + 4 * fonts.length);
  head.write('ttcf');
  head.writeUInt32BE(0x00010000, 4);
  head.writeUInt32BE(fonts.length, 8);
  let start = head.length;
  const parts = fonts.map((font, index) => {
    const moved = Buffer.from(font);
    for (let entry = 12; entry < 12 + 16 * moved.readUInt16BE(4); entry += 16)
      moved.writeUInt32BE(moved.readUInt32BE(entry + 8) + start, entry + 8);
    head.writeUInt32BE(start, 12 + 4 * index);
    start += moved.length;
    return moved;
  });
  return Buffer.concat([head, ...parts]);
}

function tableEntry(font: Buffer, tag: string): number {
  for (let entry = 12; entry < 12 + 16 * font.readUInt16BE(4); entry += 16)
    if (font.toString('latin1', entry, entry + 4) === tag) return entry;
  throw new Error(`The font has no ${tag} table`);
}

function nameTable(names: readonly (readonly [id: number, language: number, text: string])[]): Buffer {
  const head = Buffer.alloc(6 + 12 * names.length);
  head.writeUInt16BE(names.length, 2);
  head.writeUInt16BE(head.length, 4);
  let offset = 0;
  const texts = names.map(([id, language, text], index) => {
    const bytes = Buffer.from(text, 'utf16le').swap16();
    for (const [field, value] of [3, 1, language, id, bytes.length, offset].entries())
      head.writeUInt16BE(value, 6 + 12 * index + 2 * field);
    offset += bytes.length;
    return bytes;
  });
  return Buffer.concat([head, ...texts]);
}

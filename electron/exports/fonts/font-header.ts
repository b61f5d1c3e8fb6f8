/** A face in a font file, as far as its head tells: enough to know whether to read the rest. */
export interface FontHeader {
  /** Family names in every language of the file, and the PostScript name. */
  readonly names: readonly string[];
  readonly postscriptName: string;
}

/** Reads this many bytes of a file from an offset; fewer where it ends. */
export type ReadAt = (offset: number, length: number) => Promise<Buffer>;

const COLLECTION = 0x74746366;
const SFNT_VERSIONS = [0x00010000, 0x4f54544f, 0x74727565];
const MAX_FACES = 64;
const MAX_TABLES = 128;
const MAX_NAME_TABLE = 1 << 20;
const FAMILY_NAMES = [1, 4, 16];
const POSTSCRIPT_NAME = 6;
const WINDOWS = 3;
/** OS/2: italic and bold of fsSelection; no embedding and no subsetting of fsType. */
const SLANTED_OR_BOLD = 0x21;
const NOT_TO_EMBED = 0x0102;

/**
 * The upright regular faces of a font file that may be embedded: a plain font or a collection. Reads the heads only,
 * a few hundred bytes a face. What is no font, cut short or odd has no faces.
 */
export async function readFontHeaders(readAt: ReadAt): Promise<FontHeader[]> {
  const head = await readAt(0, 12);
  if (head.length < 12) return [];
  if (head.readUInt32BE(0) !== COLLECTION) return faceAt(readAt, 0);
  const count = Math.min(head.readUInt32BE(8), MAX_FACES);
  const offsets = await readAt(12, 4 * count);
  const faces: FontHeader[] = [];
  for (let index = 0; index + 4 <= offsets.length; index += 4)
    faces.push(...(await faceAt(readAt, offsets.readUInt32BE(index))));
  return faces;
}

interface Table {
  readonly offset: number;
  readonly length: number;
}

async function faceAt(readAt: ReadAt, start: number): Promise<FontHeader[]> {
  const tables = await tablesAt(readAt, start);
  const [name, os2] = [tables?.get('name'), tables?.get('OS/2')];
  // A variable font would be drawn in its thinnest weight.
  if (tables === undefined || name === undefined || tables.has('fvar')) return [];
  if (os2 !== undefined) {
    const rights = await readAt(os2.offset, 64);
    if (rights.length === 64) {
      if ((rights.readUInt16BE(8) & NOT_TO_EMBED) !== 0) return [];
      if ((rights.readUInt16BE(62) & SLANTED_OR_BOLD) !== 0) return [];
    }
  }
  const records = namesIn(await readAt(name.offset, Math.min(name.length, MAX_NAME_TABLE)));
  const postscriptName = records.find(({ id }) => id === POSTSCRIPT_NAME)?.text;
  if (postscriptName === undefined) return [];
  const names = records.filter(({ id }) => FAMILY_NAMES.includes(id)).map(({ text }) => text);
  return [{ names: [...new Set([...names, postscriptName])], postscriptName }];
}

async function tablesAt(readAt: ReadAt, start: number): Promise<Map<string, Table> | undefined> {
  const head = await readAt(start, 12);
  if (head.length < 12 || !SFNT_VERSIONS.includes(head.readUInt32BE(0))) return undefined;
  const directory = await readAt(start + 12, 16 * Math.min(head.readUInt16BE(4), MAX_TABLES));
  const tables = new Map<string, Table>();
  for (let at = 0; at + 16 <= directory.length; at += 16) {
    const tag = directory.toString('latin1', at, at + 4);
    tables.set(tag, { offset: directory.readUInt32BE(at + 8), length: directory.readUInt32BE(at + 12) });
  }
  return tables;
}

/** The names for Windows, which every font made for offices has, in all languages. */
function namesIn(table: Buffer): { readonly id: number; readonly text: string }[] {
  if (table.length < 6) return [];
  const count = table.readUInt16BE(2);
  const texts = table.subarray(table.readUInt16BE(4));
  const names: { id: number; text: string }[] = [];
  for (let at = 6; names.length < count && at + 12 <= table.length && at < 6 + 12 * count; at += 12) {
    if (table.readUInt16BE(at) !== WINDOWS) continue;
    const offset = table.readUInt16BE(at + 10);
    const bytes = Buffer.from(texts.subarray(offset, offset + (table.readUInt16BE(at + 8) & ~1)));
    if (bytes.length % 2 !== 0 || bytes.length === 0) continue;
    names.push({ id: table.readUInt16BE(at + 6), text: bytes.swap16().toString('utf16le') });
  }
  return names;
}

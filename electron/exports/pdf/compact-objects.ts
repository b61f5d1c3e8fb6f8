import { deflateSync } from 'node:zlib';

/** One object of the file: its bytes between `obj` and `endobj`. */
interface FileObject {
  readonly id: number;
  readonly body: Buffer;
}

/** Where a reader finds an object: at an offset of the file, or as the nth of an object stream. */
type Place =
  | { readonly kind: 'at'; readonly offset: number }
  | { readonly kind: 'in'; readonly stream: number; readonly index: number };

const OBJECTS_PER_STREAM = 250;
const XREF_LINE = /^(\d{10}) (\d{5}) ([nf])\s*$/;

/**
 * Packs the small objects of a file that pdfkit wrote into object streams (ISO 32000-1, 7.5.7). A tagged report has
 * an object for every cell; packed they take a tenth, and the file ends smaller than it was without tags.
 *
 * @throws Error when the bytes are not a file as pdfkit writes it
 */
export function compactObjects(pdf: Buffer): Buffer<ArrayBuffer> {
  const { objects, trailer, size } = readObjects(pdf);
  const firstObject = pdf.indexOf(' 0 obj');
  const header = pdf.subarray(0, pdf.lastIndexOf('\n', firstObject) + 1);
  const parts: Buffer[] = [header];
  const places = new Map<number, Place>();
  let offset = header.length;
  const write = (id: number, body: Buffer) => {
    const whole = Buffer.concat([latin(`${id} 0 obj\n`), body, latin('\nendobj\n')]);
    places.set(id, { kind: 'at', offset });
    parts.push(whole);
    offset += whole.length;
  };

  const packed: FileObject[] = [];
  for (const object of objects) {
    if (hasStream(object)) write(object.id, object.body);
    else packed.push(object);
  }
  let nextId = size;
  for (let start = 0; start < packed.length; start += OBJECTS_PER_STREAM) {
    const chunk = packed.slice(start, start + OBJECTS_PER_STREAM);
    write(nextId, objectStream(chunk));
    for (const [index, { id }] of chunk.entries()) places.set(id, { kind: 'in', stream: nextId, index });
    nextId += 1;
  }
  places.set(nextId, { kind: 'at', offset });
  const table = latin(`${nextId} 0 obj\n`);
  parts.push(
    table,
    xrefStream(places, nextId + 1, trailer),
    latin(`\nendobj\nstartxref\n${offset}\n%%EOF\n`),
  );
  return Buffer.concat(parts);
}

function readObjects(pdf: Buffer): { objects: FileObject[]; trailer: string; size: number } {
  const tail = pdf.subarray(pdf.lastIndexOf('xref\n0 ')).toString('latin1');
  const lines = tail.split('\n');
  const count = Number(lines[1]?.split(' ')[1]);
  const entries = lines.slice(2, 2 + count).map((line) => XREF_LINE.exec(line));
  const trailer = /trailer\n<<([\s\S]*)>>\nstartxref/.exec(tail)?.[1];
  if (trailer === undefined || entries.length !== count || entries.includes(null))
    throw new Error('The end of the PDF is not as pdfkit writes it');
  const starts = entries
    .flatMap((entry, id) => (entry?.[3] === 'n' ? [{ id, offset: Number(entry[1]) }] : []))
    .sort((a, b) => a.offset - b.offset);
  const end = pdf.lastIndexOf('xref\n0 ');
  const objects = starts.map(({ id, offset }, index) => {
    const whole = pdf.subarray(offset, starts[index + 1]?.offset ?? end);
    const head = latin(`${id} 0 obj\n`);
    const foot = whole.lastIndexOf('\nendobj');
    if (!whole.subarray(0, head.length).equals(head) || foot < 0)
      throw new Error(`Object ${id} of the PDF is not where its table says`);
    return { id, body: whole.subarray(head.length, foot) };
  });
  return { objects, trailer, size: count };
}

function hasStream({ body }: FileObject): boolean {
  return body.subarray(-'endstream'.length).equals(latin('endstream'));
}

function objectStream(objects: readonly FileObject[]): Buffer {
  let offset = 0;
  const index = objects.map(({ id, body }) => {
    const entry = `${id} ${offset}`;
    offset += body.length + 1;
    return entry;
  });
  const head = latin(`${index.join(' ')}\n`);
  const bodies = objects.flatMap(({ body }) => [body, latin('\n')]);
  return stream(
    `/Type /ObjStm\n/N ${objects.length}\n/First ${head.length}`,
    Buffer.concat([head, ...bodies]),
  );
}

/** The table of all objects, as a stream: one byte for the kind, four for the place, two for the index. */
function xrefStream(places: ReadonlyMap<number, Place>, size: number, trailer: string): Buffer {
  const table = Buffer.alloc(size * 7);
  for (let id = 0; id < size; id += 1) {
    const place = places.get(id);
    if (place === undefined) table.writeUInt16BE(0xffff, id * 7 + 5);
    else {
      table.writeUInt8(place.kind === 'at' ? 1 : 2, id * 7);
      table.writeUInt32BE(place.kind === 'at' ? place.offset : place.stream, id * 7 + 1);
      table.writeUInt16BE(place.kind === 'at' ? 0 : place.index, id * 7 + 5);
    }
  }
  const entries = trailer.replace(/\/Size \d+/, '').trim();
  return stream(`/Type /XRef\n/Size ${size}\n/W [1 4 2]\n${entries}`, table);
}

function stream(entries: string, content: Buffer): Buffer {
  const packed = deflateSync(content);
  const head = `<<\n${entries}\n/Filter /FlateDecode\n/Length ${packed.length}\n>>\nstream\n`;
  return Buffer.concat([latin(head), packed, latin('\nendstream')]);
}

function latin(text: string): Buffer {
  return Buffer.from(text, 'latin1');
}

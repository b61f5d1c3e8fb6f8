import { inflateSync } from 'node:zlib';

/** The objects of a PDF by their numbers, each as it is written, and what its trailer says. Characters are bytes. */
export interface PlainPdf {
  readonly objects: Map<number, string>;
  trailer: string;
}

/** Bytes as characters of the same numbers, so that streams stay what they are. */
const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

/** The objects of a PDF of ours, those in object streams taken out of them. */
export function plainPdf(bytes: Uint8Array): PlainPdf {
  const text = textOf(bytes);
  const objects = new Map<number, string>();
  let trailer = '';
  const head = /(\d+) 0 obj\s*/g;
  for (let found = head.exec(text); found !== null; found = head.exec(text)) {
    const body = bodyAt(text, head.lastIndex);
    head.lastIndex += body.length;
    if (/\/Type \/ObjStm/.test(body)) {
      for (const [number, inner] of objectsInStream(body)) objects.set(number, inner);
    } else if (/\/Type \/XRef/.test(body)) trailer = (/\/Root \d+ 0 R|$/.exec(body) ?? [''])[0];
    else objects.set(Number(found[1]), body);
  }
  return { objects, trailer };
}

function bodyAt(text: string, from: number): string {
  const end = text.indexOf('endobj', from);
  const stream = /stream\r?\n/g;
  stream.lastIndex = from;
  const begins = stream.exec(text);
  if (begins === null || begins.index > end) return text.slice(from, end);
  const [, length = '0'] = /\/Length (\d+)/.exec(text.slice(from, begins.index)) ?? [];
  return text.slice(from, text.indexOf('endobj', stream.lastIndex + Number(length)));
}

function objectsInStream(body: string): [number, string][] {
  const numberIn = (key: string) => Number(new RegExp(`/${key} (\\d+)`).exec(body)?.[1] ?? 0);
  const from = body.indexOf('stream') + body.slice(body.indexOf('stream')).search(/\n/) + 1;
  const content = textOf(inflateSync(Buffer.from(body.slice(from, from + numberIn('Length')), 'latin1')));
  const first = numberIn('First');
  const pairs = content.slice(0, first).trim().split(/\s+/).map(Number);
  return Array.from({ length: numberIn('N') }, (_, at): [number, string] => {
    const [number = 0, place = 0, , next = content.length - first] = pairs.slice(at * 2, at * 2 + 4);
    return [number, content.slice(first + place, first + next)];
  });
}

/** Writes objects and a table of their places, as the oldest programs do. */
export function writtenPdf({ objects, trailer }: PlainPdf): Uint8Array {
  const pieces = ['%PDF-1.7\n%\xe2\xe3\xcf\xd3\n'];
  let place = pieces[0]?.length ?? 0;
  const places = new Map<number, number>();
  for (const [number, body] of objects) {
    places.set(number, place);
    const piece = `${number} 0 obj\n${body}\nendobj\n`;
    pieces.push(piece);
    place += piece.length;
  }
  const size = [...objects.keys()].reduce((most, number) => Math.max(most, number), 0) + 1;
  const lines = Array.from({ length: size }, (_, number) => {
    const at = places.get(number);
    return at === undefined ? '0000000000 65535 f \n' : `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  pieces.push(
    `xref\n0 ${size}\n${lines.join('')}trailer\n<< /Size ${size} ${trailer} >>\nstartxref\n${place}\n%%EOF\n`,
  );
  return new Uint8Array(Buffer.from(pieces.join(''), 'latin1'));
}

/** A stream object. @param entries what its dictionary says beside its length */
export function pdfStream(content: string, entries = ''): string {
  return `<< /Length ${content.length} ${entries} >>\nstream\n${content}\nendstream`;
}

import { deflateSync } from 'node:zlib';
import { pick } from './mutate-json';
import { type PlainPdf, pdfStream } from './plain-pdf';

/** A way of making a plain PDF hostile. */
export type PdfDeed = readonly [name: string, act: (pdf: PlainPdf, next: () => number) => void];

/** A content as its stream packs it; characters are bytes. */
export const deflated = (content: string) =>
  deflateSync(Buffer.from(content, 'latin1'), { level: 1 }).toString('latin1');

export function anyNumber({ objects }: PlainPdf, next: () => number): number {
  return pick([...objects.keys()], next) ?? 1;
}

export function changeAny(pdf: PlainPdf, next: () => number, change: (body: string) => string): void {
  const number = anyNumber(pdf, next);
  pdf.objects.set(number, change(pdf.objects.get(number) ?? ''));
}

/** Changes every object whose dictionary matches. */
export function changeKind(
  pdf: PlainPdf,
  kind: RegExp,
  change: (body: string, number: number) => string,
): PlainPdf {
  for (const [number, body] of [...pdf.objects]) {
    if (!kind.test(headOf(body))) continue;
    // Any of `$` in what is put in means itself.
    pdf.objects.set(number, change(body, number));
  }
  return pdf;
}

export function changeStream(
  pdf: PlainPdf,
  next: () => number,
  change: (body: string, number: number) => string,
): void {
  const [number, body] = pick(
    [...pdf.objects].filter(([, found]) => found.includes('stream')),
    next,
  ) ?? [1, ''];
  pdf.objects.set(number, change(body, number));
}

export const headOf = (body: string) => body.split('stream', 1)[0] ?? '';

export function inHead(body: string, change: (head: string) => string): string {
  const head = headOf(body);
  return change(head) + body.slice(head.length);
}

/** Has every page draw something more, with resources of its own. */
export function drawOn(pdf: PlainPdf, drawing: string, resources = '/XObject << /X 9001 0 R >>'): void {
  pdf.objects.set(9000, pdfStream(drawing));
  pdf.objects.set(8999, `<< ${resources} >>`);
  changeKind(pdf, /\/Type \/Page\b(?!s)/, (body) =>
    body
      .replace(/\/Contents (\d+ 0 R)/, '/Contents [$1 9000 0 R]')
      .replace(/\/Resources (?:\d+ 0 R|<<)/, (found) =>
        found.endsWith('<<') ? `/Resources 8999 0 R /X <<` : '/Resources 8999 0 R',
      ),
  );
}

export function form(pdf: PlainPdf, number: number, content: string, resources = ''): void {
  pdf.objects.set(
    number,
    pdfStream(
      deflated(content),
      `/Filter /FlateDecode /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << ${resources} >>`,
    ),
  );
}

export function changeToUnicode(pdf: PlainPdf, map: string, entries = ''): void {
  pdf.objects.set(
    9100,
    pdfStream(`/CIDInit /ProcSet findresource begin begincmap ${map} endcmap end`, entries),
  );
  changeKind(pdf, /\/ToUnicode/, (body) => body.replace(/\/ToUnicode \d+ 0 R/, '/ToUnicode 9100 0 R'));
}

export function filesNamed(pdf: PlainPdf, name: string, count: number): void {
  pdf.objects.set(9701, pdfStream('{"format": "x"}', '/Type /EmbeddedFile'));
  pdf.objects.set(
    9700,
    `<< /Type /Filespec /F (${name}) /UF (${name}) /EF << /F 9701 0 R /UF 9701 0 R >> >>`,
  );
  const names = Array.from({ length: count }, (_, at) => `(${at}${name.slice(0, 50)}) 9700 0 R`).join(' ');
  changeKind(pdf, /\/EmbeddedFiles/, (body) =>
    body.replace(/\/EmbeddedFiles/, () => `/EmbeddedFiles << /Names [${names}] >> /X`),
  );
}

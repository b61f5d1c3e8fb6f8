import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Runs a command on a PDF (poppler's and qpdf's) and answers what it printed; throws when it fails or warns. */
async function readWith(
  bytes: Uint8Array,
  command: string,
  args: (file: string) => string[],
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'read-pdf-'));
  const file = join(folder, 'document.pdf');
  try {
    await writeFile(file, bytes);
    const { stdout, stderr } = await run(command, args(file), { maxBuffer: 64 * 1024 * 1024 });
    if (stderr.trim() !== '') throw new Error(`${command}: ${stderr}`);
    return stdout;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A page as a grey picture in PGM, drawn by poppler. */
export async function pdfPicture(bytes: Uint8Array, page: number, dotsPerInch: number): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'draw-pdf-'));
  try {
    const file = join(folder, 'document.pdf');
    await writeFile(file, bytes);
    const range = ['-f', String(page), '-l', String(page), '-r', String(dotsPerInch)];
    await run('pdftoppm', ['-gray', '-singlefile', ...range, file, join(folder, 'page')]);
    return await readFile(join(folder, 'page.pgm'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Text in drawing order, a line per drawn line, a form feed after each page. */
export const pdfText = (bytes: Uint8Array) => readWith(bytes, 'pdftotext', (file) => ['-raw', file, '-']);

export const checkStructure = (bytes: Uint8Array) => readWith(bytes, 'qpdf', (file) => ['--check', file]);

export const pdfInfo = (bytes: Uint8Array) => readWith(bytes, 'pdfinfo', (file) => [file]);

/** The structure tree with its texts, as a program that reads aloud meets them. */
export const pdfStructure = (bytes: Uint8Array) =>
  readWith(bytes, 'pdfinfo', (file) => ['-struct-text', file]);

export interface PdfFont {
  readonly name: string;
  readonly type: string;
  readonly embedded: boolean;
  readonly subset: boolean;
  readonly unicode: boolean;
}

export async function pdfFonts(bytes: Uint8Array): Promise<PdfFont[]> {
  const table = await readWith(bytes, 'pdffonts', (file) => [file]);
  return table
    .trim()
    .split('\n')
    .slice(2)
    .map((line) => {
      const columns = line.split(/\s{2,}|\s(?=(?:yes|no)\b)/);
      const [name = '', type = ''] = columns;
      const [embedded, subset, unicode] = columns.filter((column) => /^(?:yes|no)$/.test(column));
      return {
        name,
        type,
        embedded: embedded === 'yes',
        subset: subset === 'yes',
        unicode: unicode === 'yes',
      };
    });
}

import { execFileSync } from 'node:child_process';

/** The text of a PDF as another program reads it, all blanks taken out: lines and cells break where they like. */
export function pdfText(path: string): string {
  return pdfPages(path).join('');
}

/** The same, page by page. */
export function pdfPages(path: string): string[] {
  const text = execFileSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8' });
  // A form feed ends every page, the last one too.
  return text
    .split('\f')
    .slice(0, -1)
    .map((page) => page.replace(/\s+/g, ''));
}

/** Throws with qpdf's own words when the file is not a sound PDF. */
export function checkPdf(path: string): void {
  execFileSync('qpdf', ['--check', path], { encoding: 'utf8', stdio: 'pipe' });
}

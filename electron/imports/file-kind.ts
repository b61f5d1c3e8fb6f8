/** What a file is by its first bytes, whatever its name says. */
export type FileKind = 'pdf' | 'archive' | 'oldOffice' | 'written' | 'other';

/** How many bytes have to be looked at: a PDF may begin a little later. */
export const HEAD_BYTES = 1024;

const ARCHIVE_HEADS = ['PK\u0003\u0004', 'PK\u0005\u0006'];
/** Word and Excel before 2007, and newer ones with a password. */
const OLD_OFFICE_HEAD = '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1';

/** Documents written as text: RTF, a web page, a web page with its pictures (MHT), Word's XML of 2003; `.doc` by name, often. */
const WRITTEN_HEAD = /^\s*(?:\{\\rtf|<(?:!doctype\s+html|html|\?xml|\?mso-application)|MIME-Version:)/i;

/** @param head the first bytes of the file, at most {@link HEAD_BYTES} */
export function fileKind(head: Uint8Array): FileKind {
  const text = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('latin1');
  if (ARCHIVE_HEADS.some((start) => text.startsWith(start))) return 'archive';
  if (text.startsWith(OLD_OFFICE_HEAD)) return 'oldOffice';
  if (WRITTEN_HEAD.test(text.replace(/^\u00ef\u00bb\u00bf/, ''))) return 'written';
  return text.includes('%PDF-') && !/^\s*[{[]/.test(text) ? 'pdf' : 'other';
}

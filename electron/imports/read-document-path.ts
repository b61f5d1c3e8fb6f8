import { basename, extname } from 'node:path';
import { fileFailure } from '../files/file-failure';
import { readBytesPath } from '../files/read-bytes-path';
import { MAX_DOCUMENT_BYTES } from './archive/archive-limits';
import { DocumentRefused } from './document-problem';
import type { DocumentReading } from './document-reading';
import { readDocument } from './read-document';

/** Reads a document from disk. The file is only read. */
export async function readDocumentPath(path: string): Promise<DocumentReading> {
  let bytes: Uint8Array | undefined;
  try {
    bytes = await readBytesPath(path, MAX_DOCUMENT_BYTES);
  } catch (error) {
    return { outcome: 'refused', message: `没有打开：${fileFailure(error)}。` };
  }
  return bytes === undefined
    ? { outcome: 'refused', message: new DocumentRefused('tooLarge').message }
    : readDocument(bytes, basename(path, extname(path)));
}

import { errorTrace } from '#shared/values/error-trace';
import { type ImportReply, importRequest } from './import-messages';
import { readDocumentPath } from './read-document-path';

/** The end of the line to whoever asks. */
export interface ImportPort {
  listen(listener: (message: unknown) => void): void;
  send(reply: ImportReply): void;
}

/** Reads the documents it is asked for. It is given up by ending the process: a hostile document never gives way. */
export function serveImports(port: ImportPort): void {
  port.listen((message) => {
    void answer(message).then((reply) => port.send(reply));
  });
}

async function answer(message: unknown): Promise<ImportReply> {
  try {
    return { type: 'read', reading: await readDocumentPath(importRequest.parse(message).path) };
  } catch (error) {
    const { kind, frames } = errorTrace(error);
    return { type: 'failed', kind, frames: [...frames] };
  }
}

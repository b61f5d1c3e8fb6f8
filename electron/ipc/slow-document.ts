import { basename } from 'node:path';
import type { DocumentReader } from '../imports/read-any-path';
import type { TellPage } from './page-events';

/** Reading shorter than this is not told, in milliseconds. */
const QUIET_FOR = 1000;

/** Tells the page of a document that takes a while, and when it is done with. */
export function tellingSlowReading(read: DocumentReader, tellPage: TellPage): DocumentReader {
  return async (path) => {
    let isTold = false;
    const timer = setTimeout(() => {
      isTold = true;
      tellPage('document-reading', { shownName: basename(path) });
    }, QUIET_FOR);
    try {
      return await read(path);
    } finally {
      clearTimeout(timer);
      if (isTold) tellPage('document-reading', {});
    }
  };
}

import { extname } from 'node:path';

/** When no further file is asked for this long after a script, the page has what it begins with. In milliseconds. */
const QUIET = 10;

/** Follows the files a page is given when it comes up. */
export interface FirstFiles {
  readonly given: Promise<void>;
  /** A file has been handed out. */
  readonly note: (file: string) => void;
  /** Nothing more is to be waited for: the page is there, or never will be. */
  readonly over: () => void;
}

/**
 * Tells when a page has been given the files it begins with. What else takes this process some time is best begun then,
 * and not before: a page that comes up needs it again and again until it has them, and then is busy with itself.
 */
export function firstFiles(): FirstFiles {
  let timer: NodeJS.Timeout | undefined;
  let over: () => void = () => undefined;
  const given = new Promise<void>((done) => {
    over = () => {
      clearTimeout(timer);
      done();
    };
  });
  const note = (file: string) => {
    if (timer === undefined && extname(file) !== '.js') return;
    clearTimeout(timer);
    timer = setTimeout(over, QUIET);
  };
  return { given, note, over };
}

/**
 * How everything that runs outside the page is written: one CommonJS file per entry. A sandboxed preload can load no
 * second file; and entries that share chunks may end up in each other's, so that starting one runs another.
 */
export const singleCommonJsFile = {
  format: 'cjs',
  entryFileNames: '[name].cjs',
  codeSplitting: false,
} as const;

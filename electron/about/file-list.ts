import { z } from 'zod';

/**
 * A list of the program's files as they were built: made by `build/program-files`, carried in the program, and held
 * against the disk by 自检. It finds what a bad disk, a broken copy or a zealous virus scanner has done. Whoever changes
 * files on purpose can change the list too: against them its digest stands on the page, to be compared with ours.
 */
export const fileList = z.strictObject({
  format: z.literal('program-files'),
  formatVersion: z.literal(1),
  /** Folders in which nothing but the listed files may lie; `.` is the whole. */
  closed: z.array(z.string()),
  /** SHA-256 in hex by path, with `/`, from the folder the list speaks of. */
  files: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/)),
});
export type FileList = z.infer<typeof fileList>;

/** Of the bundles, the page and the fonts; lies in the same folder as the main process. */
export const BUNDLES_LIST = 'program-files.json';
/** Of a whole package with its Electron; lies in `resources/` and is there in packages only. */
export const PACKAGE_LIST = 'package-files.json';

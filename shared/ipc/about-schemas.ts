import { z } from 'zod';

/** What the program says of itself and of the computer it runs on. */
export const programFacts = z.strictObject({
  version: z.string(),
  /** Version of the report files it writes. */
  fileVersion: z.int(),
  electron: z.string(),
  chromium: z.string(),
  node: z.string(),
  /** The operating system as it calls itself. */
  system: z.string(),
  processor: z.string(),
  memoryMb: z.int(),
  locale: z.string(),
  /** For the eyes only: 打开 names no path. */
  shownDataFolder: z.string(),
  isPortable: z.boolean(),
  /** Short digest of the program as it was built; absent where there is no list of its files. */
  buildDigest: z.string().optional(),
});

/** What became of comparing the program's files with the list made at the build. Names are files of the program. */
export const selfCheckOutcome = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('intact'), files: z.int(), digest: z.string() }),
  z.strictObject({
    outcome: z.literal('damaged'),
    files: z.int(),
    changed: z.array(z.string()),
    missing: z.array(z.string()),
    added: z.array(z.string()),
  }),
  /** There is nothing to compare with: the list is not there, or cannot be read. */
  z.strictObject({ outcome: z.literal('unknown'), message: z.string() }),
]);

/** Something of others' that the program carries. */
export const carriedPart = z.strictObject({
  name: z.string(),
  version: z.string(),
  /** SPDX id, or what stands in its place. */
  licence: z.string(),
  /** The whole text of the licence. */
  text: z.string(),
});

/** A fault in the page, without any of its content: see `ErrorTrace`. */
export const pageFault = z.strictObject({
  kind: z.string().max(100),
  frames: z.array(z.string().max(200)).max(20),
});

/** How saving what 技术信息 shows ended. `location` is a token for 打开所在文件夹. */
export const savedLogOutcome = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('cancelled') }),
  z.strictObject({ outcome: z.literal('saved'), location: z.string(), shownPath: z.string() }),
  z.strictObject({ outcome: z.literal('failed'), message: z.string() }),
]);

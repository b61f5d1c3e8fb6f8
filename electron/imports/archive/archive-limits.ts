/** What an archive may ask for before it is refused. A yearly report with photographs stays far below all of them. */
export interface ArchiveLimits {
  /** Parts in it. */
  readonly parts: number;
  /** Bytes of one part, unpacked. */
  readonly partBytes: number;
  /** Bytes of all parts together, unpacked. */
  readonly totalBytes: number;
  /** How many times larger than packed a part may be, once it is larger than `ratioFrom` bytes. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

const MEBIBYTE = 1024 * 1024;

/** Bytes of a document of any kind on the disk. */
export const MAX_DOCUMENT_BYTES = 50 * MEBIBYTE;

/** Text repeats itself less than a hundred times; a bomb packs a thousand bytes into one. */
export const ARCHIVE_LIMITS: ArchiveLimits = {
  parts: 4096,
  partBytes: 64 * MEBIBYTE,
  totalBytes: 256 * MEBIBYTE,
  ratio: 200,
  ratioFrom: MEBIBYTE,
};

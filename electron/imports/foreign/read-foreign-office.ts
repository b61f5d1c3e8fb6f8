import type { ForeignBlock } from '#shared/import/foreign-document';
import type { ForeignReading } from '#shared/import/foreign-reading';
import { readForeignDocument } from '#shared/import/read-foreign-document';
import type { OfficePackage } from '../office-package';
import { sheetBlocks } from './sheet-blocks';

/**
 * Reads the report that a Word document or an Excel workbook made by others shows; undefined where it shows none: no
 * section of it and no figure.
 *
 * @param fileName without folder and ending
 * @throws DocumentRefused where a part of it is damaged or hostile
 */
export async function readForeignOffice(
  file: OfficePackage,
  fileName: string,
): Promise<ForeignReading | undefined> {
  const reading = readForeignDocument(await blocksOf(file), fileName);
  const isReport =
    Object.values(reading.sections).some((state) => state === 'read') || reading.tooLarge.length > 0;
  return isReport ? reading : undefined;
}

async function blocksOf(file: OfficePackage): Promise<readonly ForeignBlock[]> {
  if (file.kind === 'xlsx') return sheetBlocks(file);
  // The library is not read in for our own documents.
  const { wordBlocks } = await import('./word-blocks');
  return wordBlocks(file);
}

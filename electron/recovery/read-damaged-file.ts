import { MAX_FILE_BYTES } from '#shared/report/file-limits';
import { type Salvage, salvageReport } from '#shared/report/salvage-report';
import { decodeAnyText } from '../files/decode-text';
import { readTextPath } from '../files/read-text-path';

/** What can be read of a damaged report file, whatever its bytes; undefined where it is nothing. Only reads. */
export async function readDamagedFile(path: string): Promise<Salvage | undefined> {
  const reading = await readTextPath(path, MAX_FILE_BYTES);
  if (reading.ok) return salvageReport(reading.text);
  return reading.why === 'notText' ? salvageReport(decodeAnyText(reading.bytes).text) : undefined;
}

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Report } from '#shared/report/report';
import { writeReportFile } from '#shared/report/report-file';

const CHARACTERS = 10_000;
const SENTENCE = '全面推进政务公开，主动公开政府信息，依法办理政府信息公开申请，改进措施逐项落实。';

/** A report with every cell filled and 10 000 characters of text, as a file to open. */
export async function fullReportFile(folder: string, report: Report): Promise<string> {
  const paragraph = SENTENCE.repeat(10);
  const overview = Array.from({ length: CHARACTERS / paragraph.length }, () => paragraph).join('\n');
  const path = join(folder, 'full.ndbg');
  const full = { ...report, stated: {}, narrative: { ...report.narrative, overview } };
  await writeFile(path, writeReportFile(full, { as: 'export' }));
  return path;
}

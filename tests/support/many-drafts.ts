import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Report } from '#shared/report/report';
import { draftText } from '../../electron/drafts/draft-file';

/** Ten towns, so that a search finds some and not all. */
const TOWNS = ['城关', '东岭', '西河', '南山', '北川', '石桥', '柳林', '青龙', '白沙', '红旗'];

/**
 * Fills a data folder with drafts of a superior office, each of a unit of its own: `城关镇第 1 单位`, `东岭镇第 2 单位`…
 *
 * @param report what each of them holds beside its unit
 */
export async function writeManyDrafts(userData: string, count: number, report: Report): Promise<void> {
  const folder = join(userData, 'drafts');
  await mkdir(folder, { recursive: true });
  for (let at = 1; at <= count; at += 1) {
    const name = `${TOWNS[(at - 1) % TOWNS.length]}镇第 ${at} 单位`;
    const savedAt = new Date(Date.UTC(2025, 0, 1, 8, 0, at)).toISOString();
    const text = draftText({ report: { ...report, unit: { ...report.unit, name } }, savedAt });
    await writeFile(join(folder, `draft-${String(at).padStart(6, '0')}.ndbg`), text);
  }
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readReportFile } from '#shared/report/read-report-file';
import type { Report } from '#shared/report/report';
import { projectRoot } from '../../build/project-folders';

const FOLDER = join(projectRoot, 'tests/scenarios');

/** Published reports, transcribed as report files, by name. */
export const PUBLISHED_REPORTS: readonly (readonly [name: string, report: Report])[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.ndbg'))
  .map((name) => {
    const read = readReportFile(readFileSync(join(FOLDER, name), 'utf8'));
    if (!read.ok) throw new Error(`${name}: ${read.problem.message}`);
    return [name.replace('.ndbg', ''), read.report] as const;
  });

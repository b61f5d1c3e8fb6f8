import { writeFileSync } from 'node:fs';
import { test } from '@playwright/test';
import type { Report } from '#shared/report/report';
import { writeReportFile } from '#shared/report/report-file';

/** Puts a report into a file of the running test, for the program to be started with; answers its path. */
export function reportFileAtHand(report: Report, name = '年报.ndbg'): string {
  const path = test.info().outputPath(name);
  writeFileSync(path, writeReportFile(report, { as: 'draft' }));
  return path;
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readReportFile } from '#shared/report/read-report-file';
import { FORMAT_VERSION, writeReportFile } from '#shared/report/report-file';

/**
 * Files as every version of the format was written, with the report each has to open as. They are never written anew:
 * a sample that no longer opens is somebody's report of years ago.
 */
const HERE = import.meta.dirname;
const SAMPLES = readdirSync(HERE, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name: folder }) =>
    readdirSync(join(HERE, folder))
      .filter((file) => file.endsWith('.ndbg'))
      .map((file) => ({ version: Number(folder.replace('version-', '')), path: join(HERE, folder, file) })),
  );

describe('files of every version there has been', () => {
  it('have samples, and no version is left out', () => {
    const versions = new Set(SAMPLES.map(({ version }) => version));
    expect([...versions].sort()).toEqual(Array.from({ length: FORMAT_VERSION }, (_, at) => at + 1));
  });

  it.each(SAMPLES)('$path opens as the report it was', ({ version, path }) => {
    const text = readFileSync(path, 'utf8');
    expect(JSON.parse(text).formatVersion).toBe(version);
    const outcome = readReportFile(text);
    if (!outcome.ok) throw new Error(outcome.problem.message);
    expect(outcome.report).toEqual(JSON.parse(readFileSync(path.replace('.ndbg', '.report.json'), 'utf8')));
    // What an older program left unsealed has no seal to break; what it sealed still holds.
    expect(outcome.sealIntact).toBe(text.includes('"seal"') ? true : undefined);
    const written = readReportFile(writeReportFile(outcome.report, { as: 'draft' }));
    expect(written).toMatchObject({ ok: true, sealIntact: true, report: outcome.report });
  });
});

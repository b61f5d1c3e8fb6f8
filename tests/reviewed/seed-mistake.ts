import { buildReportFile, type ReportFile } from './build-report-file';
import type { CleanSource } from './clean-source';
import type { SeededMistake } from './seeded-mistake';

const isObject = (value: unknown): value is ReportFile => typeof value === 'object' && value !== null;

function parentOf(file: ReportFile, address: string): { parent: ReportFile; key: string } {
  const path = address.split('.');
  const key = path.pop() ?? '';
  let parent = file;
  for (const name of path) {
    const inner = parent[name];
    if (!isObject(inner)) throw new Error(`No ${name} in ${address}`);
    parent = inner;
  }
  return { parent, key };
}

function withRows(clean: CleanSource, { source = {} }: SeededMistake): CleanSource {
  return {
    ...clean,
    ...source,
    disclosure: { ...clean.disclosure, ...source.disclosure },
    requests: { ...clean.requests, ...source.requests },
    disputes: { ...clean.disputes, ...source.disputes },
  };
}

/** The clean report with the one mistake in it. Throws when the mistake does not fit the report. */
export function seedMistake(clean: CleanSource, mistake: SeededMistake): ReportFile {
  const narrative = { ...clean.narrative };
  for (const [part, old, fresh] of mistake.text ?? []) {
    if (narrative[part].split(old).length !== 2)
      throw new Error(`${mistake.id}: not once in ${part}: ${old}`);
    narrative[part] = narrative[part].replace(old, () => fresh);
  }
  const file = structuredClone(buildReportFile({ ...withRows(clean, mistake), narrative }));
  for (const [address, value] of Object.entries(mistake.set ?? {})) {
    const { parent, key } = parentOf(file, address);
    parent[key] = value;
  }
  for (const address of mistake.drop ?? []) {
    const { parent, key } = parentOf(file, address);
    delete parent[key];
  }
  return file;
}

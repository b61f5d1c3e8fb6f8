import { FORMAT_VERSION } from './report-file';

type FileObject = Record<string, unknown>;

/**
 * Steps from one file version to the next, by the version they start from. A step changes the shape and never
 * invents a value: what an older file did not say stays unsaid.
 */
const STEPS: ReadonlyMap<number, (file: FileObject) => FileObject> = new Map();

/** Brings a file of a known older version to the newest, one version at a time. */
export function upgradeFile(
  file: FileObject,
  steps = STEPS,
  newest = FORMAT_VERSION,
): FileObject | undefined {
  let current = file;
  for (let version = Number(file.formatVersion); version < newest; version += 1) {
    const step = steps.get(version);
    if (step === undefined) return undefined;
    current = { ...step(current), formatVersion: version + 1 };
  }
  return current;
}

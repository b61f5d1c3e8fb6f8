import { FORMS } from '#shared/form/forms';
import { FORMAT_VERSION } from '#shared/report/report-file';

/**
 * What `--version` prints, for scripts: name, version, the forms it fills in, and the version of the report files it
 * writes, parted by single blanks. More may follow at the end in later versions; what stands there stays.
 */
export function versionLine(version: string): string {
  const forms = FORMS.map(({ template }) => template).join(',');
  return `annual-report ${version} forms=${forms} file=${FORMAT_VERSION}\n`;
}

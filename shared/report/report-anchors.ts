import { FORMS } from '../form/forms';
import type { Path } from './damaged-members';

const TOP: Path = [];
const FIXED: readonly (readonly [Path, readonly string[]])[] = [
  [TOP, ['format', 'formatVersion', 'template', 'reportYear', 'practice', 'unit', 'people', 'narrative']],
  [TOP, ['infoFee', 'disclosure', 'requests', 'disputes', 'explanations', 'savedAt', 'seal']],
  [['unit'], ['name', 'kind', 'superior']],
  [['people'], ['preparedBy', 'reviewedBy', 'approvedBy', 'phone']],
  [['narrative'], ['preface', 'overview', 'problems', 'otherMatters']],
  [['seal'], ['algorithm', 'digest']],
];

/**
 * Keys of a report file that occur in one place of it alone, with the path of the object they stand in: everything but
 * the columns of the tables. A test holds this against the forms.
 */
export const REPORT_ANCHORS: ReadonlyMap<string, Path> = new Map([
  ...FIXED.flatMap(([path, keys]) => keys.map((key) => [key, path] as const)),
  ...FORMS.flatMap((form) => [
    ...[...form.recordedById.values()].map(({ key }) => [key, ['infoFee']] as const),
    ...Object.values(form.tables).flatMap(({ id, rowIds, undivided }) =>
      [...rowIds, ...undivided.map(({ row }) => row)].map((row) => [row, [id]] as const),
    ),
  ]),
]);

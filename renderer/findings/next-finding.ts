import type { CellId } from '#shared/form/form';
import type { Finding, FindingSection } from '#shared/rules/finding';

/** Where the person last was in the list of findings: which one, and how far down it stood. */
export interface FindingCursor {
  readonly key: string;
  readonly index: number;
  readonly section: FindingSection;
}

/** Where the person is: the page, and in a table the cell. */
interface PersonPlace {
  readonly page: string;
  readonly cell?: CellId | undefined;
}

/**
 * The finding F8 (step 1) or Shift+F8 (step -1) goes to. From one that has been corrected meanwhile it goes on with
 * the one that has moved into its place; past the end it begins anew. Whoever has gone elsewhere without it, by a
 * click or to another section, goes on from there.
 */
export function nextFinding(
  findings: readonly Finding[],
  cursor: FindingCursor | undefined,
  step: 1 | -1,
  here: PersonPlace | undefined,
): FindingCursor | undefined {
  if (findings.length === 0) return undefined;
  const index = wrapped(indexAfter(findings, cursor, step, here), findings.length);
  const finding = findings[index];
  return finding === undefined ? undefined : { key: finding.key, index, section: finding.section };
}

function indexAfter(
  findings: readonly Finding[],
  cursor: FindingCursor | undefined,
  step: 1 | -1,
  here: PersonPlace | undefined,
): number {
  const present = findings.findIndex(({ key }) => key === cursor?.key);
  const elsewhere = here && indexElsewhere(findings, cursor, step, here, findings[present]);
  if (elsewhere !== undefined) return elsewhere;
  if (cursor === undefined) return step === 1 ? 0 : -1;
  if (present >= 0) return present + step;
  return step === 1 ? cursor.index : cursor.index - 1;
}

/** Where to go on for someone who has left the finding at the cursor; undefined for one who is still there. */
function indexElsewhere(
  findings: readonly Finding[],
  cursor: FindingCursor | undefined,
  step: 1 | -1,
  { page, cell }: PersonPlace,
  present: Finding | undefined,
): number | undefined {
  const speaksOfCell = ({ cells }: Finding) => cell !== undefined && cells.includes(cell);
  const hasChangedSection = cursor?.section !== page;
  if (!hasChangedSection && (present === undefined || speaksOfCell(present))) return undefined;
  const atCell = findings.findIndex(speaksOfCell);
  if (atCell >= 0) return atCell + step;
  if (!hasChangedSection) return undefined;
  const inSection = findings.flatMap(({ section }, index) => (section === page ? [index] : []));
  return inSection.at(step === 1 ? 0 : -1);
}

function wrapped(index: number, length: number): number {
  return ((index % length) + length) % length;
}

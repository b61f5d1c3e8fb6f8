import type { NarrativeId, SectionId } from '../form/form';
import { FORMS, formForYear } from '../form/forms';
import { flatBlocks } from './flat-blocks';
import type { FlatBlock, ForeignBlock } from './foreign-document';
import type { ForeignReading, SectionState } from './foreign-reading';
import { formLabels } from './form-labels';
import { foundTitle, isHeadLine, likelyKind } from './found-title';
import { ordinaryCharacters } from './ordinary-characters';
import type { LeftOver } from './place-figures';
import { readTables } from './read-tables';
import { sectionHeadings } from './section-headings';
import { tableRemarks } from './table-remarks';
import { isAroundPage } from './web-page-lines';
import { withinLimits } from './within-limits';
import { withoutContents } from './without-contents';
import { signedBy, withoutSignature } from './without-signature';

const ALL_LABELS = formLabels(FORMS.flatMap(({ tables }) => Object.values(tables)));
const NARRATIVES: ReadonlySet<string> = new Set<NarrativeId>([
  'preface',
  'overview',
  'problems',
  'otherMatters',
]);
type Part = SectionId | 'preface';

/**
 * Reads a report out of a document made elsewhere: six sections by their headings, three tables by their labels,
 * unit and year by the title. What has no place in a report is left over with its place in the document.
 *
 * @param fileName without folder and ending; it often says unit and year where the document does not
 */
export function readForeignDocument(blocks: readonly ForeignBlock[], fileName = ''): ForeignReading {
  const tooLarge: string[] = [];
  const whole = flatBlocks(blocks, ALL_LABELS, (name) => tooLarge.push(name));
  const flat = withoutContents(whole.filter((block) => !isOfWebPage(block)));
  const around = linesIn(whole.filter(isOfWebPage));
  const parts = partsOf(flat);
  const heading = parts.get('preface') ?? [];
  const title = foundTitle(linesIn(heading), fileName);
  const tables = flat.flatMap((block) => (block.kind === 'table' ? [block] : []));
  const year = title.reportYear;
  const read = readTables(tables, year === undefined ? undefined : formForYear(year));
  const { form } = read;

  const tablesRead = new Set(Object.keys(read.figures).map((id) => id.slice(0, id.indexOf('.'))));
  const stateOf = (id: SectionId): SectionState => {
    if (NARRATIVES.has(id)) return parts.has(id) ? 'read' : 'missing';
    if (tablesRead.has(id)) return 'read';
    return parts.get(id)?.some(({ kind }) => kind === 'picture') === true ? 'picture' : 'missing';
  };
  const texts = form.sections.flatMap((section) =>
    section.kind === 'narrative'
      ? []
      : told(tableRemarks(linesIn(parts.get(section.id) ?? []), ALL_LABELS), section.table.partName),
  );
  const closing = textOf(parts, 'otherMatters');
  const unitName = title.unitName || (signedBy(closing) ?? '');
  const unit = { name: unitName, kind: likelyKind(unitName) };
  const otherMatters = withoutSignature(closing, unit.name);
  const signature = closing.slice(otherMatters.length).trim();
  const overTitle = linesIn(heading)
    .slice(0, title.lines)
    .filter((line) => line.endsWith('。'));
  const beside = [
    ...told(overTitle, '文首'),
    ...told(signature === '' ? [] : [signature], '文末'),
    ...told(around, '网站上的文字'),
  ];
  return withinLimits({
    template: form.template,
    ...(year === undefined ? {} : { reportYear: year }),
    unit,
    narrative: {
      preface: linesIn(heading)
        .slice(title.lines)
        .filter((line) => !isHeadLine(line))
        .join('\n'),
      overview: textOf(parts, 'overview'),
      problems: textOf(parts, 'problems'),
      otherMatters,
    },
    sections: Object.fromEntries(
      form.sections.map(({ id }) => [id, stateOf(id)]),
    ) as ForeignReading['sections'],
    figures: read.figures,
    leftOver: [...read.leftOver, ...texts, ...beside],
    tooLarge,
  });
}

/** The blocks of each part: from its heading to the next one. What stands before the first is the preface. */
function partsOf(blocks: readonly FlatBlock[]): ReadonlyMap<Part, readonly FlatBlock[]> {
  const headings = sectionHeadings(blocks);
  const parts = new Map<Part, readonly FlatBlock[]>([['preface', blocks.slice(0, headings[0]?.at)]]);
  for (const [index, { id, at, rest }] of headings.entries()) {
    const content = blocks.slice(at + 1, headings[index + 1]?.at);
    parts.set(id, rest === '' ? content : [{ kind: 'line', text: rest }, ...content]);
  }
  return parts;
}

function told(texts: readonly string[], place: string): readonly LeftOver[] {
  return texts.map((text) => ({ text, place, why: 'text' }));
}

function isOfWebPage(block: FlatBlock): boolean {
  return block.kind === 'line' && isAroundPage(block.text);
}

function linesIn(blocks: readonly FlatBlock[]): readonly string[] {
  return blocks.flatMap((block) => (block.kind === 'line' ? [block.text] : []));
}

function textOf(parts: ReadonlyMap<Part, readonly FlatBlock[]>, part: Part): string {
  return ordinaryCharacters(linesIn(parts.get(part) ?? []).join('\n'));
}

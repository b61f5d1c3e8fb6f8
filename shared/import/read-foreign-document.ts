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
import { sectionNamed } from './section-names';
import { withoutSignature } from './without-signature';

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
  const flat = flatBlocks(blocks, ALL_LABELS, (name) => tooLarge.push(name));
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
  const texts = form.sections.flatMap((section): LeftOver[] =>
    section.kind === 'narrative'
      ? []
      : linesIn(parts.get(section.id) ?? []).map((text) => ({
          text,
          place: section.table.partName,
          why: 'text',
        })),
  );
  const unit = { name: title.unitName, kind: likelyKind(title.unitName) };
  const closing = textOf(parts, 'otherMatters');
  const otherMatters = withoutSignature(closing, unit.name);
  const signature = closing.slice(otherMatters.length).trim();
  const signed: readonly LeftOver[] =
    signature === '' ? [] : [{ text: signature, place: '文末', why: 'text' }];
  return {
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
    leftOver: [...read.leftOver, ...texts, ...signed],
    tooLarge,
  };
}

/** The blocks of each part: from its heading to the next one. What stands before the first is the preface. */
function partsOf(blocks: readonly FlatBlock[]): ReadonlyMap<Part, readonly FlatBlock[]> {
  const best = new Map<SectionId, { readonly at: number; readonly score: number; readonly rest: string }>();
  for (const [at, block] of blocks.entries()) {
    const named = block.kind === 'line' ? sectionNamed(block.text) : undefined;
    if (named === undefined) continue;
    const { id, score, rest } = named;
    // Of two that are as good the later one counts: a list of contents stands before.
    if (score >= (best.get(id)?.score ?? 0)) best.set(id, { at, score, rest });
  }
  const headings = [...best].sort(([, one], [, other]) => one.at - other.at);
  const parts = new Map<Part, readonly FlatBlock[]>([['preface', blocks.slice(0, headings[0]?.[1].at)]]);
  for (const [index, [id, { at, rest }]] of headings.entries()) {
    const content = blocks.slice(at + 1, headings[index + 1]?.[1].at);
    parts.set(id, rest === '' ? content : [{ kind: 'line', text: rest }, ...content]);
  }
  return parts;
}

function linesIn(blocks: readonly FlatBlock[]): readonly string[] {
  return blocks.flatMap((block) => (block.kind === 'line' ? [block.text] : []));
}

function textOf(parts: ReadonlyMap<Part, readonly FlatBlock[]>, part: Part): string {
  return ordinaryCharacters(linesIn(parts.get(part) ?? []).join('\n'));
}

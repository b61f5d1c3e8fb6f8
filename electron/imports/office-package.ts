import { type Archive, openArchive } from './archive/open-archive';
import { DocumentRefused } from './document-problem';
import { readXml, type XmlElement } from './xml/read-xml';
import { childElements } from './xml/xml-search';

/** A Word document or an Excel workbook, looked over and not yet read. */
export interface OfficePackage {
  readonly kind: 'docx' | 'xlsx';
  /** Name of the part that is the document or the workbook itself. */
  readonly main: string;
  readonly archive: Archive;
  /**
   * A part as XML; undefined where there is none of that name.
   *
   * @throws DocumentRefused
   */
  xml(name: string): XmlElement | undefined;
  /**
   * What a part refers to inside the document, by the ids it uses: kind (the last word of the relationship's type) and
   * name of the other part. What lies outside is left out: nothing there is ever looked at.
   *
   * @throws DocumentRefused
   */
  relations(part: string): ReadonlyMap<string, PartRelation>;
}

export interface PartRelation {
  readonly type: string;
  readonly part: string;
}

const KINDS: readonly (readonly [type: RegExp, kind: OfficePackage['kind']])[] = [
  [/wordprocessingml\.(?:document|template)\.main\+xml$/, 'docx'],
  [/spreadsheetml\.(?:sheet|template)\.main\+xml$/, 'xlsx'],
];
const MACROS = /macroEnabled|vbaProject/i;
const CONTENT_TYPES = '[Content_Types].xml';

/**
 * Opens a Word document or an Excel workbook by its content, whatever its name is. One with macros is refused, although
 * nothing here would run them: a report has none.
 *
 * @throws DocumentRefused
 */
export function openOfficePackage(bytes: Uint8Array): OfficePackage {
  const archive = openArchive(bytes);
  const xml = (name: string) => {
    const part = archive.part(name);
    return part === undefined ? undefined : readXml(part);
  };
  const types = xml(CONTENT_TYPES);
  if (types === undefined) throw new DocumentRefused('notOffice');
  const declared = childElements(types).map(({ attributes }) => ({
    part: (attributes.get('PartName') ?? '').replace(/^\//, ''),
    type: attributes.get('ContentType') ?? '',
  }));
  if (archive.names.some((name) => MACROS.test(name)) || declared.some(({ type }) => MACROS.test(type)))
    throw new DocumentRefused('macros');
  for (const { part, type } of declared) {
    const kind = KINDS.find(([known]) => known.test(type))?.[1];
    if (kind !== undefined && part !== '')
      return { kind, main: part, archive, xml, relations: (of) => relationsOf(xml, of) };
  }
  throw new DocumentRefused('notOffice');
}

function relationsOf(xml: OfficePackage['xml'], part: string): ReadonlyMap<string, PartRelation> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const file = xml(`${folder}_rels/${part.slice(folder.length)}.rels`);
  return new Map(
    (file === undefined ? [] : childElements(file)).flatMap(({ attributes }): [string, PartRelation][] => {
      const [id, target] = [attributes.get('Id'), attributes.get('Target')];
      if (id === undefined || target === undefined || attributes.get('TargetMode') === 'External') return [];
      const type = (attributes.get('Type') ?? '').split('/').at(-1) ?? '';
      return [[id, { type, part: resolved(folder, target) }]];
    }),
  );
}

/** A target as the name of a part. One that leads out of the archive names no part and is found nowhere. */
function resolved(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of `${target.startsWith('/') ? '' : folder}${target}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

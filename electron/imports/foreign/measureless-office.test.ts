import { describe, expect, it } from 'vitest';
import { packWord } from '../../../tests/foreign-documents/write-word';
import { openOfficePackage } from '../office-package';
import { readXml } from '../xml/read-xml';
import { evenGrid } from './even-grid';
import { wordBlocks } from './word-blocks';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const bytes = (text: string) => new TextEncoder().encode(text);

describe('Word without measure', () => {
  it.each(['4294967295', '1e308', '-1', 'NaN'])('a list level %s counts as the first', async (level) => {
    const numbered = `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="7"/></w:numPr></w:pPr><w:r><w:t>总体情况</w:t></w:r></w:p>`;
    const numbering = `<w:numbering ${W}><w:abstractNum w:abstractNumId="3"><w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num></w:numbering>`;
    const file = packWord(`<w:document ${W}><w:body>${numbered}</w:body></w:document>`, {
      'word/numbering.xml': bytes(numbering),
    });
    expect(await wordBlocks(openOfficePackage(file))).toEqual([{ kind: 'paragraph', text: '1、总体情况' }]);
  });

  it('a row of more cells than a function takes arguments is measured', () => {
    const table = readXml(bytes(`<w:tbl ${W}><w:tr>${'<w:tc/>'.repeat(200_000)}</w:tr></w:tbl>`));
    expect(evenGrid(table)[0]).toHaveLength(200_000);
  });
});

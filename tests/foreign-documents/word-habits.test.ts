import { describe, expect, it } from 'vitest';
import type { ForeignReading } from '#shared/import/foreign-reading';
import { readForeignOffice } from '../../electron/imports/foreign/read-foreign-office';
import { openOfficePackage } from '../../electron/imports/office-package';
import { packWord } from './write-word';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const cell = (content: string, properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr><w:p>${content}</w:p></w:tc>`;
const row = (cells: readonly string[], properties = '') =>
  `<w:tr><w:trPr>${properties}</w:trPr>${cells.join('')}</w:tr>`;
const HEADS = row(
  ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'].map((text) => cell(run(text))),
);

/** Reads a document of a heading and the table of documents, with rows of WordprocessingML as given. */
async function readRows(...rows: readonly string[]): Promise<ForeignReading> {
  const heading = `<w:p>${run('二、主动公开政府信息情况')}</w:p>`;
  const xml = `<w:document xmlns:w="${W}"><w:body>${heading}<w:tbl>${HEADS}${rows.join('')}</w:tbl></w:body></w:document>`;
  const reading = await readForeignOffice(openOfficePackage(packWord(xml)), '');
  if (reading === undefined) throw new Error('it is no report');
  return reading;
}

/** The figure read of a cell with this content. */
async function figureOf(content: string): Promise<string | undefined> {
  const { figures } = await readRows(row([cell(run('规章')), cell(content), cell(run('0')), cell(run('7'))]));
  return figures['disclosure.regulations.issuedThisYear']?.text;
}

describe('a figure in Word', () => {
  it.each([
    ['the result of a formula', `<w:fldSimple w:instr="=SUM(ABOVE)">${run('5')}</w:fldSimple>`, '5'],
    ['in a control', `<w:sdt><w:sdtPr/><w:sdtContent>${run('5')}</w:sdtContent></w:sdt>`, '5'],
    ['written from left to right', `<w:bdo w:val="ltr">${run('5')}</w:bdo>`, '5'],
    [
      'moved here with changes tracked',
      `<w:moveFrom>${run('4')}</w:moveFrom><w:moveTo>${run('5')}</w:moveTo>`,
      '5',
    ],
    ['beside a struck one', `${run('4', '<w:strike/>')}${run('5')}`, '5'],
    ['no longer struck', run('5', '<w:strike w:val="0"/>'), '5'],
    ['with the mark of a remark', `${run('5')}${run('1', '<w:vertAlign w:val="superscript"/>')}`, '5¹'],
    ['over another one', `<w:r><w:t>5</w:t><w:cr/><w:t>4</w:t></w:r>`, '5\n4'],
    ['with a hyphen that breaks no line', `<w:r><w:noBreakHyphen/><w:t>5</w:t></w:r>`, '\u20115'],
  ])('%s', async (_name, content, text) => expect(await figureOf(content)).toBe(text));
});

describe('a row in Word', () => {
  it('has cells merged in the old way', async () => {
    const merged = ['<w:hMerge w:val="restart"/>', '<w:hMerge/>', '<w:hMerge w:val="continue"/>'];
    const { figures, leftOver } = await readRows(
      row(['行政规范性文件', '1', '1', '1'].map((text) => cell(run(text)))),
      row([cell(run('规章')), ...merged.map((merge, at) => cell(run(String(at + 3)), merge))]),
    );
    expect(leftOver).toMatchObject([{ text: '3', why: 'merged' }]);
    expect(figures['disclosure.regulations.repealedThisYear']?.text).toBeUndefined();
  });

  it('is hidden or deleted: not there', async () => {
    const of = (text: string, properties: string) =>
      row([cell(run('规章')), ...[text, text, text].map((figure) => cell(run(figure)))], properties);
    const { figures, leftOver } = await readRows(of('9', '<w:hidden/>'), of('8', '<w:del/>'), of('7', ''));
    expect(leftOver).toEqual([]);
    expect(figures['disclosure.regulations.inForce']?.text).toBe('7');
  });

  it('has the mark of a remark behind its label', async () => {
    const { figures } = await readRows(
      row([
        cell(run('规章') + run('2', '<w:vertAlign w:val="superscript"/>')),
        ...['1', '2', '3'].map((figure) => cell(run(figure))),
      ]),
    );
    expect(figures['disclosure.regulations.inForce']?.text).toBe('3');
  });
});

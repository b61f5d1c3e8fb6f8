import { describe, expect, it } from 'vitest';
import { readForeignOffice } from '../../electron/imports/foreign/read-foreign-office';
import { openOfficePackage } from '../../electron/imports/office-package';
import { printedBlocks } from './printed-blocks';
import { PUBLISHED_REPORTS } from './published-reports';
import { readAgainst } from './read-against';
import { type WordShape, writeWord } from './write-word';

const SHAPES: Readonly<Record<string, WordShape>> = {
  plain: {},
  'numbered automatically': { isNumberedAutomatically: true },
  'dragged borders': { hasDraggedBorders: true },
  'all in a table': { isInLayoutTable: true },
  'headings in text boxes': { hasHeadingsInBoxes: true },
  'changes tracked': { hasTrackedChanges: true },
  footnotes: { hasFootnotes: true },
  'scattered runs, bookmarks, hidden text': { isScattered: true },
};

describe.each(PUBLISHED_REPORTS)('%s in Word', (_name, report) => {
  it.each(Object.entries(SHAPES))('is read whole: %s', async (_shape, shape) => {
    const reading = await readForeignOffice(openOfficePackage(writeWord(printedBlocks(report), shape)), '');
    if (reading === undefined) throw new Error('it is no report');
    expect(reading.template).toBe(report.template);
    expect(reading.reportYear).toBe(report.reportYear);
    expect(reading.unit.name).toBe(report.unit.name);
    expect(reading.narrative).toEqual(report.narrative);
    const { cells, right, wrong, lost, toldUnread } = readAgainst(report, reading);
    expect({ wrong, lost, toldUnread }).toEqual({ wrong: [], lost: [], toldUnread: [] });
    expect(right).toBe(cells);
  });
});

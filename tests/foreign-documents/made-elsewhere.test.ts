import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { TemplateId } from '#shared/form/form';
import { formOf } from '#shared/form/forms';
import { blankReport } from '#shared/report/blank-report';
import type { Narrative, Report } from '#shared/report/report';
import { projectRoot } from '../../build/project-folders';
import { readForeignOffice } from '../../electron/imports/foreign/read-foreign-office';
import { openOfficePackage } from '../../electron/imports/office-package';
import { readAgainst } from './read-against';

/** What a kept document says: written down when it was typed, not read off it. */
interface Kept {
  readonly template: TemplateId;
  readonly reportYear: number;
  readonly unitName: string;
  readonly narrative: Narrative;
  /** Tables in which a zero was left blank. */
  readonly blankWhereZero: readonly string[];
  /** What is printed in the cells, those with a zero left out. */
  readonly cells: Readonly<Record<string, string>>;
}

const FOLDER = join(projectRoot, 'tests/foreign-documents/made-elsewhere');
const DOCUMENTS = readdirSync(FOLDER).filter((name) => name.endsWith('.docx'));

function keptReport({ template, reportYear, unitName, narrative, blankWhereZero, cells }: Kept): Report {
  const printed = formOf(template).cells.map(({ id, table }) => [
    id,
    cells[id] ?? (blankWhereZero.includes(table) ? '' : '0'),
  ]);
  const unit = { name: unitName, kind: 'other', superior: '' } as const;
  return { ...blankReport(unit, reportYear), template, narrative, cells: Object.fromEntries(printed) };
}

describe('Word documents other programs have written', () => {
  it.each(DOCUMENTS)('%s is read whole', async (name) => {
    const kept = JSON.parse(readFileSync(join(FOLDER, name.replace('.docx', '.json')), 'utf8')) as Kept;
    const report = keptReport(kept);
    const reading = await readForeignOffice(openOfficePackage(readFileSync(join(FOLDER, name))), '');
    if (reading === undefined) throw new Error('it is no report');
    const { wrong, lost, toldUnread } = readAgainst(report, reading);
    expect({ wrong, lost, toldUnread }).toEqual({ wrong: [], lost: [], toldUnread: [] });
    expect([reading.template, reading.unit.name, reading.reportYear]).toEqual([
      kept.template,
      kept.unitName,
      kept.reportYear,
    ]);
    expect(reading.narrative).toEqual(kept.narrative);
    // The figures of a table that no form has are told.
    const told = reading.leftOver.filter(({ why }) => why !== 'text').map(({ text }) => text);
    expect(told).toEqual(name.startsWith('pingshan') ? ['1206', '388'] : []);
  });
});

import { describe, expect, it, vi } from 'vitest';
import { printedBlocks } from '../../tests/foreign-documents/printed-blocks';
import { soundReport } from '../../tests/rule-cases/sound-report';
import type { ForeignBlock } from './foreign-document';
import { readForeignDocument } from './read-foreign-document';

/** The form in force with one row more in 表二, as a later year may ask for. */
const { LATER, NEW_ROW } = vi.hoisted(() => ({
  LATER: 'later',
  NEW_ROW: { id: 'inspections', name: '行政检查' },
}));

vi.mock('../form/forms', async (importOriginal) => {
  const forms = await importOriginal<typeof import('../form/forms')>();
  const { buildForm } = await import('../form/build-form');
  const { FORM_2021_SOURCE: source } = await import('../form/form-2021');
  const { id, name } = NEW_ROW;
  const sections = source.sections.map((section) => {
    if (section.kind !== 'table' || section.id !== 'disclosure') return section;
    const { table } = section;
    const printed = [['L', name, 1, 1] as const, ['D', `disclosure.${id}.decisionCount`, 1, 3] as const];
    const rows = { ...table.rows, [id]: { name, help: [] } };
    return { ...section, table: { ...table, grid: [...table.grid, printed], rows } };
  });
  const later = { ...source, template: LATER as typeof source.template, firstYear: 2090, sections };
  return { ...forms, FORMS: [...forms.FORMS, buildForm(later)] };
});

/** The tables alone: nothing says the year. */
const tables = printedBlocks(soundReport('2021')).filter(({ kind }) => kind === 'table');

function withNewRow(block: ForeignBlock): ForeignBlock {
  if (block.kind !== 'table' || !JSON.stringify(block).includes('行政事业性收费')) return block;
  const added = [
    { text: NEW_ROW.name, rowSpan: 1, colSpan: 1 },
    { text: '7', rowSpan: 1, colSpan: 3 },
  ];
  return { ...block, rows: [...block.rows, added] };
}

describe('the form of tables that say no year', () => {
  it('is the one whose rows they all have, and not a later one with a row more', () => {
    expect(readForeignDocument(tables).template).toBe('2021');
  });

  it('is the later one where its row is there', () => {
    expect(readForeignDocument(tables.map(withNewRow)).template).toBe(LATER);
  });
});

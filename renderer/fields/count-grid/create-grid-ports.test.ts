import { describe, expect, it } from 'vitest';
import { gridGeometry } from '#shared/form/grid-geometry';
import { blankReport } from '#shared/report/blank-report';
import { createReportStore } from '../../editing/report-store';
import { createGridPorts, type GridPortsNeeds } from './create-grid-ports';
import { createGridVoice } from './create-grid-voice';
import { fieldName } from './field-name';
import { selectedCell } from './grid-state';

const CELL = 'requests.newlyReceived.naturalPerson';

/** Ports on a blank report, with everything they say kept in `said`. */
function spokenPorts() {
  const store = createReportStore(blankReport({ name: '县档案局', kind: 'department', superior: '' }, 2024));
  const section = store.getState().form.sections.find(({ id }) => id === 'requests');
  if (section?.kind !== 'table') throw new Error('requests is a table');
  const geometry = gridGeometry(section.table);
  const typed: Record<string, string> = {};
  const said: string[] = [];
  const texts = {
    getValues: (name: string) => typed[name] ?? '',
    setValue: (name: string, text: string) => {
      typed[name] = text;
    },
  } as unknown as GridPortsNeeds['texts'];
  const ports = createGridPorts({
    geometry,
    store,
    texts,
    element: () => {
      throw new Error('nothing here looks for elements');
    },
    voice: createGridVoice((text) => {
      said.push(text);
      return () => said.push('');
    }),
  });
  const state = selectedCell(geometry, CELL);
  const accept = (text: string) => {
    typed[fieldName(CELL)] = text;
    ports.accept(state);
  };
  return { accept, said, ports, state };
}

describe('createGridPorts', () => {
  it('takes back what was said of a figure once the next one is accepted, and only then', () => {
    const { accept, said } = spokenPorts();
    accept('5');
    expect(said).toEqual([]);
    accept('1,234');
    expect(said).toEqual(['已把“1,234”整理为 1234。']);
    accept('7');
    accept('8');
    expect(said).toEqual(['已把“1,234”整理为 1234。', '']);
  });

  it('does not let the refusal of a computed cell stand under the next figure', () => {
    const { accept, said, ports, state } = spokenPorts();
    ports.refuse(state);
    accept('3');
    expect(said.at(-1)).toBe('');
  });
});

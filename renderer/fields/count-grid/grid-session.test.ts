import { describe, expect, it } from 'vitest';
import type { TableId, TemplateId } from '#shared/form/form';
import { formOf } from '#shared/form/forms';
import { gridGeometry } from '#shared/form/grid-geometry';
import { blockBetween, blockWords } from './cell-block';
import type { GridEffect } from './grid-keys';
import { createGridSession, type GridPorts } from './grid-session';
import type { GridState } from './grid-state';

const EFFECTS: readonly GridEffect[] = [
  'accept',
  'restore',
  'clear',
  'empty',
  'fillDown',
  'fillBlock',
  'caret',
  'refuse',
  'focus',
  'reveal',
];

function open(template: TemplateId, table: TableId, filled: readonly string[] = []) {
  const log: string[] = [];
  const note = (effect: GridEffect) => (state: GridState) => {
    const unit = state.part === 'unit' ? ' unit' : '';
    log.push(`${effect} ${state.place.id.split('.').slice(1).join('.')}${unit}`);
  };
  const ports = Object.fromEntries(EFFECTS.map((effect) => [effect, note(effect)])) as GridPorts;
  const session = createGridSession(
    gridGeometry(formOf(template).tables[table]),
    () => ({ isFilled: (id) => filled.includes(id), pageRows: () => 10 }),
    ports,
  );
  /** Presses keys written as in the guide (`Shift+Tab`); returns whether the last one was the grid's. */
  const press = (...keys: string[]) =>
    keys
      .map((combination) => {
        const parts = combination.split('+');
        return session.press({
          key: parts.at(-1) ?? '',
          shift: parts.includes('Shift'),
          ctrl: parts.includes('Ctrl'),
          alt: parts.includes('Alt'),
        });
      })
      .at(-1);
  const type = () => session.noteTyping();
  const at = () => session.getState().place.id.split('.').slice(1).join('.');
  return { session, press, type, at, log };
}

describe('a selected cell', () => {
  it('moves by arrows, Enter, Tab, Home, End and pages without touching a text', () => {
    const grid = open('2021', 'requests');
    grid.press('ArrowRight', 'ArrowDown');
    expect(grid.at()).toBe('carriedOver.commercialEnterprise');
    grid.press('End');
    expect(grid.at()).toBe('carriedOver.total');
    grid.press('Home', 'PageDown');
    expect(grid.at()).toBe('deniedAdminInquiry.naturalPerson');
    grid.press('Ctrl+End');
    expect(grid.at()).toBe('carriedForward.total');
    grid.press('Ctrl+Home');
    expect(grid.at()).toBe('newlyReceived.naturalPerson');
    grid.press('Enter', 'Enter', 'Shift+Enter');
    expect(grid.at()).toBe('carriedOver.naturalPerson');
    expect(new Set(grid.log.map((line) => line.split(' ')[0]))).toEqual(new Set(['focus']));
  });

  it('leaves characters, clipboard keys, F8 and Alt to the browser and the window', () => {
    const grid = open('2021', 'requests');
    for (const key of [
      '5',
      '５',
      'z',
      'Ctrl+c',
      'Ctrl+v',
      'Ctrl+z',
      'Ctrl+y',
      'F8',
      'F1',
      'Alt+ArrowDown',
      'Ctrl+Tab',
      'Process',
    ]) {
      expect([key, grid.press(key)]).toEqual([key, false]);
    }
    expect(grid.log).toEqual([]);
  });

  it('clears on Delete, and clears and edits on Backspace', () => {
    const grid = open('2021', 'requests');
    grid.press('Delete');
    expect(grid.log).toEqual(['clear newlyReceived.naturalPerson', 'focus newlyReceived.naturalPerson']);
    expect(grid.session.getState().mode).toBe('selected');
    grid.press('Backspace');
    expect(grid.log.at(-1)).toBe('empty newlyReceived.naturalPerson');
    expect(grid.session.getState().mode).toBe('typing');
  });

  it('jumps with Ctrl+arrow by what is filled', () => {
    const grid = open('2021', 'requests', ['requests.deniedStateSecret.naturalPerson']);
    grid.press('Ctrl+ArrowDown');
    expect(grid.at()).toBe('deniedStateSecret.naturalPerson');
  });
});

describe('editing', () => {
  it('accepts and moves by arrows when typing started it', () => {
    const grid = open('2021', 'requests');
    grid.type();
    grid.press('ArrowDown');
    expect(grid.log).toEqual(['accept newlyReceived.naturalPerson', 'focus carriedOver.naturalPerson']);
    expect(grid.session.getState().mode).toBe('selected');
  });

  it('leaves the arrows to the caret after F2, and when typing was turned into caret mode by F2', () => {
    const grid = open('2021', 'requests');
    grid.press('F2');
    expect(grid.log).toEqual(['caret newlyReceived.naturalPerson']);
    expect(grid.press('ArrowLeft')).toBe(false);
    grid.type();
    expect(grid.press('ArrowLeft')).toBe(false);
    grid.press('Escape');
    grid.type();
    grid.press('F2');
    expect(grid.press('ArrowRight')).toBe(false);
  });

  it('leaves Home, End, pages, Ctrl+arrows and text keys to the caret', () => {
    const grid = open('2021', 'requests');
    grid.type();
    for (const key of [
      'Home',
      'End',
      'PageDown',
      'Ctrl+ArrowLeft',
      'Shift+ArrowLeft',
      'Delete',
      'Backspace',
      'Ctrl+y',
    ]) {
      expect([key, grid.press(key)]).toEqual([key, false]);
    }
  });

  it.each(['Escape', 'Ctrl+z'])('restores on %s and stays on the cell', (key) => {
    const grid = open('2021', 'requests');
    grid.type();
    grid.press(key);
    expect(grid.log).toEqual(['restore newlyReceived.naturalPerson', 'focus newlyReceived.naturalPerson']);
    expect(grid.session.getState()).toMatchObject({ mode: 'selected', leaving: false });
  });

  it('is ended once when the focus goes elsewhere', () => {
    const grid = open('2021', 'requests');
    grid.session.settle('accept');
    expect(grid.log).toEqual([]);
    grid.type();
    grid.session.settle('accept');
    grid.session.settle('accept');
    expect(grid.log).toEqual(['accept newlyReceived.naturalPerson']);
  });

  it('accepts the cell that is left by a click into another', () => {
    const grid = open('2021', 'requests');
    grid.type();
    grid.session.select('requests.granted.otherOrg');
    expect(grid.log).toEqual(['accept newlyReceived.naturalPerson', 'focus granted.otherOrg']);
  });
});

describe('Tab', () => {
  it('goes on in the next row, and Enter returns under the column where the run began', () => {
    const grid = open('2021', 'requests');
    grid.press('ArrowRight');
    grid.type();
    grid.press('Tab');
    grid.type();
    grid.press('Tab');
    grid.type();
    grid.press('Enter');
    expect(grid.at()).toBe('carriedOver.commercialEnterprise');
  });

  it('forgets the run after another move', () => {
    const grid = open('2021', 'requests');
    grid.press('Tab', 'Tab', 'ArrowRight', 'Enter');
    expect(grid.at()).toBe('carriedOver.publicWelfareOrg');
  });

  it('wraps from the last figure of a row to the first of the next, and back', () => {
    const grid = open('2021', 'requests');
    grid.press('End', 'Tab');
    expect(grid.at()).toBe('carriedOver.naturalPerson');
    grid.press('Shift+Tab');
    expect(grid.at()).toBe('newlyReceived.total');
  });

  it('leaves the grid past either end, and after Esc from anywhere', () => {
    const grid = open('2021', 'requests');
    expect(grid.press('Shift+Tab')).toBe(false);
    expect(grid.press('Ctrl+End', 'Tab')).toBe(false);
    expect(grid.press('Ctrl+Home', 'Escape')).toBe(true);
    expect(grid.press('Tab')).toBe(false);
    expect(grid.press('ArrowDown', 'Tab')).toBe(true);
  });

  it('visits the unit beside an amount in both directions', () => {
    const grid = open('2019', 'disclosure');
    grid.press('Ctrl+End');
    grid.type();
    grid.press('Tab');
    expect(grid.log.slice(-2)).toEqual([
      'accept procurement.procurementAmount',
      'focus procurement.procurementAmount unit',
    ]);
    expect(grid.press('ArrowDown')).toBe(false);
    expect(grid.press('Enter')).toBe(false);
    expect(grid.press('Tab')).toBe(false);
    grid.press('Shift+Tab');
    expect(grid.log.at(-1)).toBe('focus procurement.procurementAmount');
    grid.press('Shift+Tab');
    expect(grid.at()).toBe('procurement.procurementItems');
  });
});

describe('a computed cell', () => {
  it('takes the focus and refuses to be edited', () => {
    const grid = open('2021', 'requests');
    grid.press('End', 'F2', 'Delete', 'Backspace', '5');
    grid.session.editInPlace();
    expect(grid.log.slice(1)).toEqual(Array(5).fill('refuse newlyReceived.total'));
    expect(grid.session.getState().mode).toBe('selected');
  });
});

describe('a block', () => {
  /** The block's size in words, or what stands in its place. */
  const size = ({ session }: ReturnType<typeof open>, template: TemplateId, table: TableId) => {
    const { block } = session.getState();
    return block === undefined
      ? 'none'
      : blockWords(blockBetween(gridGeometry(formOf(template).tables[table]), block));
  };

  it('grows and shrinks by Shift and a key, and the current cell stays', () => {
    const grid = open('2021', 'requests');
    grid.press('Shift+ArrowRight', 'Shift+ArrowDown', 'Shift+ArrowDown');
    expect(size(grid, '2021', 'requests')).toBe('3 行 2 列，共 6 格');
    expect(grid.at()).toBe('newlyReceived.naturalPerson');
    grid.press('Shift+ArrowLeft', 'Shift+ArrowUp', 'Shift+ArrowUp');
    expect(size(grid, '2021', 'requests')).toBe('none');
    expect(new Set(grid.log)).toEqual(new Set(['reveal newlyReceived.naturalPerson']));
  });

  it('goes to the ends of row and table, by pages and by what is filled', () => {
    const grid = open('2021', 'requests', ['requests.deniedStateSecret.naturalPerson']);
    const sizes = ['Shift+End', 'Ctrl+Shift+End', 'Shift+Home', 'Ctrl+Shift+Home'].map((key) => {
      grid.press(key);
      return size(grid, '2021', 'requests');
    });
    expect(sizes).toEqual(['1 行 7 列，共 7 格', '25 行 7 列，共 175 格', '25 行 1 列，共 25 格', 'none']);
    grid.press('Shift+PageDown');
    expect(size(grid, '2021', 'requests')).toBe('11 行 1 列，共 11 格');
    grid.press('Home', 'Ctrl+Home', 'Ctrl+Shift+ArrowDown');
    expect(size(grid, '2021', 'requests')).toBe('5 行 1 列，共 5 格');
  });

  it('is the whole table on Ctrl+A, where rows are divided differently too', () => {
    const grid = open('2021', 'disclosure');
    grid.press('ArrowDown', 'Ctrl+a');
    expect(size(grid, '2021', 'disclosure')).toBe('6 行 3 列，共 10 格');
    expect(grid.at()).toBe('normativeDocuments.issuedThisYear');
  });

  it('is left by Esc; a second Esc lets Tab leave the grid', () => {
    const grid = open('2021', 'requests');
    grid.press('Ctrl+a', 'Tab');
    expect(grid.at()).toBe('newlyReceived.commercialEnterprise');
    grid.press('Escape');
    expect(size(grid, '2021', 'requests')).toBe('none');
    expect(grid.press('Tab')).toBe(true);
    expect(grid.press('Escape', 'Tab')).toBe(false);
  });

  it.each(['ArrowDown', 'Home', 'Ctrl+End', 'PageUp'])('is left by %s', (key) => {
    const grid = open('2021', 'requests');
    grid.press('Shift+ArrowDown', key);
    expect(size(grid, '2021', 'requests')).toBe('none');
  });

  it('keeps Enter and Tab inside, round and round, through typing', () => {
    const grid = open('2021', 'requests');
    grid.press('Shift+ArrowRight', 'Shift+ArrowDown');
    grid.type();
    const visited = ['Enter', 'Enter', 'Enter', 'Enter', 'Tab', 'Shift+Enter', 'Shift+Tab'].map((key) => {
      grid.press(key);
      return grid.at();
    });
    expect(visited).toEqual([
      'carriedOver.naturalPerson',
      'newlyReceived.commercialEnterprise',
      'carriedOver.commercialEnterprise',
      'newlyReceived.naturalPerson',
      'newlyReceived.commercialEnterprise',
      'carriedOver.naturalPerson',
      'newlyReceived.commercialEnterprise',
    ]);
    expect(grid.log).toContain('accept newlyReceived.naturalPerson');
    expect(size(grid, '2021', 'requests')).toBe('2 行 2 列，共 4 格');
  });

  it('is cleared by Delete even where it begins with a computed cell, and filled by Ctrl+D and Ctrl+Enter', () => {
    const grid = open('2021', 'requests');
    grid.press('End', 'Shift+ArrowLeft', 'Delete', 'Ctrl+d');
    grid.type();
    grid.press('Ctrl+Enter');
    expect(grid.log.filter((line) => !/^(focus|reveal)/.test(line))).toEqual([
      'clear newlyReceived.total',
      'fillDown newlyReceived.total',
      'fillBlock newlyReceived.total',
    ]);
    expect(size(grid, '2021', 'requests')).toBe('1 行 2 列，共 2 格');
  });

  it('reaches by mouse to the whole of a merged figure, and accepts what is being typed', () => {
    const grid = open('2021', 'disclosure');
    grid.type();
    grid.session.extendTo('disclosure.licensing.decisionCount');
    expect(size(grid, '2021', 'disclosure')).toBe('3 行 3 列，共 7 格');
    expect(grid.log[0]).toBe('accept regulations.issuedThisYear');
    grid.session.select('disclosure.fees.feeAmount');
    expect(size(grid, '2021', 'disclosure')).toBe('none');
  });
});

describe('notice of changes', () => {
  it('is given when the place or the mode changes, and only then', () => {
    const grid = open('2021', 'requests');
    let times = 0;
    const stop = grid.session.subscribe(() => {
      times += 1;
    });
    grid.press('ArrowRight');
    grid.type();
    grid.type();
    expect(times).toBe(2);
    grid.session.arrive('requests.granted.total', 'number');
    expect(grid.at()).toBe('granted.total');
    stop();
    grid.press('Home');
    expect(times).toBe(4);
  });
});

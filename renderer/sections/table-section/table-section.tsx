import { useCallback, useEffect, useId, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { CellId, FormSection, FormTable } from '#shared/form/form';
import type { Announce } from '../../editing/announcer';
import type { ReportStore } from '../../editing/report-store';
import { tableTexts } from '../../fields/count-grid/cell-text';
import { CountGrid, type GridCommands } from '../../fields/count-grid/count-grid';
import { type CellTexts, fieldName } from '../../fields/count-grid/field-name';
import { useLatest } from '../../fields/count-grid/use-latest';
import { FillBlanks } from './fill-blanks';
import { FindingsStrip } from './findings-strip';
import { SelectionButtons } from './selection-buttons';
import styles from './table-section.module.css';
import { useFocusRequests } from './use-focus-requests';

/** A table of so many printed rows under its head is as high as they are, with what is said of them right under it. */
const FEW_ROWS = 3;

export interface TableSectionProps {
  readonly store: ReportStore;
  readonly section: Extract<FormSection, { kind: 'table' }>;
  /** Asks for the focus; a new `at` is a new request, also for the same cell. */
  readonly focusCell?: { readonly id: CellId; readonly at: number } | undefined;
  readonly onPlace: (id: CellId) => void;
  readonly onHelp: (id: CellId | undefined) => void;
  readonly onBlockPaste: () => void;
  readonly announce: Announce;
}

/**
 * A section answered in figures: the official table, and under it what is to be said about the current cell. The
 * heading is the page's, as on every page.
 */
export function TableSection(props: TableSectionProps) {
  const { form } = props.store.getState();
  return <OpenTableSection key={`${form.template} ${props.section.id}`} {...props} />;
}

function OpenTableSection(props: TableSectionProps) {
  const { store, section, onPlace, onHelp, onBlockPaste, announce } = props;
  const { table } = section;
  const stripId = useId();
  const [defaultValues] = useState(() => initialTexts(store, table));
  const texts = useForm<CellTexts>({ defaultValues });
  const [current, setCurrent] = useState<CellId>();
  const [focus, goTo] = useFocusRequests(props.focusCell);

  const grid = useRef<GridCommands>(null);

  const [first] = table.cells;

  // What is missing is spoken of once the person has left the section.
  useEffect(() => () => store.reveal([section.id]), [store, section.id]);

  const place = useCallback(
    (id: CellId) => {
      setCurrent(id);
      onPlace(id);
    },
    [onPlace],
  );

  const latestPlace = useLatest(current ?? first?.id);
  const filled = useCallback(
    (notice: string) => {
      if (latestPlace.current !== undefined) goTo(latestPlace.current);
      announce(notice);
    },
    [latestPlace, goTo, announce],
  );

  return (
    <div className={styles.section}>
      <div className={styles.lead}>
        <p className={styles.instruction}>{instruction(table)}</p>
        <div className={styles.actions}>
          <SelectionButtons grid={grid} announce={announce} />
          <FillBlanks store={store} table={table} onFilled={filled} />
        </div>
      </div>
      <div className={styles.table} data-short={table.rows.length - table.headRows <= FEW_ROWS || undefined}>
        <CountGrid
          store={store}
          table={table}
          name={`表${section.ordinal}`}
          texts={texts}
          stripId={stripId}
          focusRequest={focus}
          onPlace={place}
          onHelp={onHelp}
          onBlockPaste={onBlockPaste}
          announce={announce}
          commands={grid}
        />
      </div>
      <FindingsStrip
        id={stripId}
        store={store}
        table={table}
        current={current}
        onGo={goTo}
        announce={announce}
      />
    </div>
  );
}

function initialTexts(store: ReportStore, table: FormTable): CellTexts {
  const texts = Object.entries(tableTexts(store.getState().report, table));
  return Object.fromEntries(texts.map(([id, text]) => [fieldName(id), text]));
}

function instruction(table: FormTable): string {
  const computed = table.cells.some((cell) => cell.sumOf !== undefined);
  return `没有发生的请填 0。${computed ? '灰色格自动计算。' : ''}`;
}

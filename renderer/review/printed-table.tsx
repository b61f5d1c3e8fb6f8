import { type FocusEvent, type KeyboardEvent, useState } from 'react';
import type { CellId } from '#shared/form/form';
import type { PageCell, TableBlock } from '#shared/layout/page-document';
import type { Severity } from '#shared/rules/finding';
import { markedCellAfter } from './marked-cell-after';
import styles from './printed-table.module.css';

interface PrintedTableProps {
  readonly block: TableBlock;
  readonly label: string;
  /** The heaviest finding on a cell. */
  readonly marks: ReadonlyMap<CellId, Severity>;
  /** Absent where the report is only to be read. */
  readonly onCorrect?: (cell: CellId) => void;
}

/**
 * A table as it will be printed, for reading; a cell with a finding leads to where it is corrected. Of those cells one
 * is a stop of Tab and the arrow keys lead to the others: a blank report has hundreds.
 */
export function PrintedTable({ block, label, marks, onCorrect }: PrintedTableProps) {
  const [last, setLast] = useState<CellId>();
  const marked = block.rows
    .flatMap(({ cells }) => cells.flatMap(({ cell }) => cell ?? []))
    .filter((cell) => marks.has(cell));
  const stop = marked.find((cell) => cell === last) ?? marked[0];
  const noteFocus = ({ target }: FocusEvent) => {
    const cell = marked.find((id) => target.id === correctId(id));
    if (cell !== undefined) setLast(cell);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    const at = buttons.findIndex((button) => button.contains(event.target as Node));
    const lefts = buttons.map((button) => button.getBoundingClientRect().left);
    const next = at < 0 ? undefined : markedCellAfter(lefts, at, event.key);
    if (next === undefined) return;
    event.preventDefault();
    buttons[next]?.focus();
  };
  const total = block.columnWidths.reduce((sum, width) => sum + width, 0);
  return (
    <section
      className={styles.scroll}
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls what has the focus
      tabIndex={0}
      onFocus={noteFocus}
      onKeyDown={onKeyDown}
    >
      <table className={styles.table}>
        <colgroup>
          {block.columnWidths.map((width, column) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is its position
            <col key={column} style={{ width: `${(100 * width) / total}%` }} />
          ))}
        </colgroup>
        <tbody>
          {block.rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its position
            <tr key={index}>
              {row.cells.map((cell, column) => (
                <PrintedCell
                  // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its position
                  key={column}
                  cell={cell}
                  isHead={row.cells.every(({ cell: id }) => id === undefined)}
                  marks={marks}
                  stop={stop}
                  {...(onCorrect === undefined ? {} : { onCorrect })}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type PrintedCellProps = {
  readonly cell: PageCell;
  /** Whether the labels of this row are heads of columns: it holds no figures. */
  readonly isHead: boolean;
  /** The one marked cell that Tab stops at. */
  readonly stop: CellId | undefined;
} & Omit<PrintedTableProps, 'block' | 'label'>;

function PrintedCell({ cell, isHead, marks, stop, onCorrect }: PrintedCellProps) {
  const { cell: id, text, rowSpan, colSpan, align } = cell;
  if (id === undefined) {
    return (
      <th
        scope={isHead ? 'col' : 'row'}
        rowSpan={rowSpan}
        colSpan={colSpan}
        className={styles.label}
        data-align={align}
      >
        {text}
      </th>
    );
  }
  const mark = marks.get(id);
  return (
    <td rowSpan={rowSpan} colSpan={colSpan} className={styles.figure} data-severity={mark}>
      {mark === undefined || onCorrect === undefined ? (
        text
      ) : (
        <button
          type="button"
          id={correctId(id)}
          className={styles.correct}
          tabIndex={id === stop ? 0 : -1}
          onClick={() => onCorrect(id)}
        >
          {text === '' ? '空白' : text}
        </button>
      )}
    </td>
  );
}

/** By it the way back from a correction finds the cell again. */
function correctId(cell: CellId): string {
  return `correct-${cell}`;
}

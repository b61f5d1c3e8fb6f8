import { type CSSProperties, Fragment } from 'react';
import type { Slot } from '#shared/form/grid-geometry';
import { useGridScope } from './grid-scope';
import { labelAlignment } from './label-alignment';
import styles from './label-cell.module.css';
import { labelId } from './label-id';
import { spans } from './spans';

/** From this many rows on, a label's text follows the part of it that is in sight. */
const TALL = 3;

/** A printed label or note of the form; labels at the left stay in sight when the grid scrolls sideways. */
export function LabelCell({ slot, helpFor }: { slot: Slot; helpFor: HelpTarget | undefined }) {
  const { table, headers, baseId, showHelp } = useGridScope();
  const { row, column, grid } = slot;
  if (grid.type === 'data') throw new Error('A figure is not a label');
  const inLabelColumns = column < table.labelColumns;
  const scope = headers.scopeOf(slot);
  const shared = {
    ...spans(grid.rowSpan, grid.colSpan),
    'aria-rowindex': row + 1,
    'aria-colindex': column + 1,
    'data-frozen': inLabelColumns || undefined,
    'data-last-row': row + grid.rowSpan === table.rows.length || undefined,
    'data-last-column': column + grid.colSpan === table.columnCount || undefined,
    ...(inLabelColumns ? { style: { '--from': `var(--column-${column})` } as CSSProperties } : {}),
  };
  if (grid.type === 'note') {
    return (
      <td {...shared} className={styles.note}>
        {grid.text}
      </td>
    );
  }
  return (
    <th
      {...shared}
      id={labelId(baseId, slot)}
      scope={scope}
      className={styles.label}
      data-heads={scope}
      data-align={labelAlignment(table, grid, scope === 'row')}
      data-helped={helpFor !== undefined || undefined}
    >
      <span className={grid.rowSpan > TALL ? styles.following : undefined}>
        <LabelText text={grid.text} />
      </span>
      {helpFor === undefined ? null : (
        <button
          type="button"
          className={styles.help}
          // The grid is one tab stop: Shift+Tab on the way out of it comes by here.
          tabIndex={-1}
          data-help={helpFor.id}
          aria-label={`${helpFor.rowName}的填写帮助`}
          // The focus stays in the figure the help is asked for.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => showHelp(helpFor.id)}
        >
          ？
        </button>
      )}
    </th>
  );
}

/** The row whose help a label's `？` opens: asked for by its first figure. */
export interface HelpTarget {
  readonly id: string;
  readonly rowName: string;
}

/** `⏎` is where the printed form breaks a label when it has to. */
function LabelText({ text }: { text: string }) {
  const parts = text.split('⏎');
  if (parts.length === 1) return text;
  return (
    <span className={styles.unbroken}>
      {parts.map((part, index) => (
        <Fragment key={part}>
          {index > 0 ? <wbr /> : null}
          {part}
        </Fragment>
      ))}
    </span>
  );
}

import { memo } from 'react';
import type { Slot, Stop } from '#shared/form/grid-geometry';
import { ComputedCell } from './computed-cell';
import { EnteredCell } from './entered-cell';
import { useGridScope } from './grid-scope';
import { isComputed } from './grid-state';
import { type HelpTarget, LabelCell } from './label-cell';

/** One printed row, rendered once; its cells follow what they show by themselves. */
export function GridRow({ row, slots }: { row: number; slots: readonly Slot[] }) {
  return (
    <tr aria-rowindex={row + 1}>
      {slots.map((slot, index) => {
        const { grid } = slot;
        if (grid.type === 'data') {
          return <DataCell key={grid.cell.id} id={grid.cell.id} rowSpan={grid.rowSpan} />;
        }
        return <LabelCell key={slot.column} slot={slot} helpFor={helpBeside(slots[index + 1])} />;
      })}
    </tr>
  );
}

const DataCell = memo(function DataCell({ id, rowSpan }: { id: string; rowSpan: number }) {
  const stop = useStop(id);
  return isComputed(stop) ? (
    <ComputedCell stop={stop} rowSpan={rowSpan} />
  ) : (
    <EnteredCell stop={stop} rowSpan={rowSpan} />
  );
});

function useStop(id: string): Stop {
  const stop = useGridScope().geometry.stopById.get(id);
  if (stop === undefined) throw new Error(`The grid has no cell ${id}`);
  return stop;
}

/** The label right beside a row's first figure carries the row's `？`. */
function helpBeside(next: Slot | undefined): HelpTarget | undefined {
  return next?.grid.type === 'data' ? { id: next.grid.cell.id, rowName: next.grid.cell.rowName } : undefined;
}

import {
  memo,
  type Ref,
  useEffect,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { CellId } from '#shared/form/form';
import styles from './count-grid.module.css';
import { createGridScope, type GridCalls, type GridNeeds } from './create-grid-scope';
import { GridColumns } from './grid-columns';
import { focusPlace } from './grid-elements';
import { GridRow } from './grid-row';
import { GridScopeContext } from './grid-scope';
import { PastePreview } from './pasting/paste-preview';
import { usePasting } from './pasting/use-pasting';
import { useBlockDragging } from './use-block-dragging';
import { useBlockMarks } from './use-block-marks';
import { useClipboardEvents } from './use-clipboard-events';
import { useCurrentInput } from './use-current-input';
import { useCurrentTint } from './use-current-tint';
import { useDigitRoom } from './use-digit-room';
import { useFindingMarks } from './use-finding-marks';
import { useFrozenOffsets } from './use-frozen-offsets';
import { useGridEvents } from './use-grid-events';
import { useLatest } from './use-latest';
import { ARRIVING, useRowsInSightFirst } from './use-rows-in-sight-first';
import { useStoreTexts } from './use-store-texts';

interface CountGridProps extends GridNeeds, GridCalls {
  /** What the table is called aloud: 表三. */
  readonly name: string;
  /** Asks for the focus; a new object is a new request. */
  readonly focusRequest?: { readonly id: CellId } | undefined;
  readonly onPlace: (id: CellId) => void;
  /** For buttons outside the table that act on what is selected in it. */
  readonly commands?: Ref<GridCommands>;
}

/** What buttons outside the table may do to it. */
export interface GridCommands {
  /** Gives the focus back to the current cell; a selected block stays selected. */
  readonly focus: () => void;
  /** Clears the block or the current cell, as Delete does. */
  readonly clear: () => void;
}

/**
 * An official table to type into, drawn from the form's data alone. One tab stop; inside, keys as in Excel
 * (ux-conventions section 6). Neither `store` nor `table` may change while it stands: give it a key.
 */
export const CountGrid = memo(function CountGrid(props: CountGridProps) {
  const { table, name, focusRequest } = props;
  const element = useRef<HTMLTableElement>(null);
  const latest = useLatest(props);
  const baseId = useId();
  const [scope] = useState(() => createGridScope(props, { baseId, element, latest }));
  const { session, geometry } = scope;

  useStoreTexts(scope);
  useDigitRoom(scope, element);
  // Before anything is measured: it would be laid out twice.
  useFindingMarks(scope, element);
  useFrozenOffsets(element, table.labelColumns, name);
  const onDragFrom = useBlockDragging(scope, element);
  const { events, quietly } = useGridEvents(scope, {
    onEnter: () =>
      props.announce(
        `${name}，${geometry.stopRows.length} 行 ${geometry.widest} 列，方向键移动，Esc 后按 Tab 离开`,
      ),
    onPlace: props.onPlace,
    onDragFrom,
  });

  useCurrentInput(scope, element);
  useCurrentTint(scope, element);
  useRowsInSightFirst(element);
  useBlockMarks(scope, element);
  const copying = useClipboardEvents(scope, element);
  const pasting = usePasting(scope, quietly);

  // Told with the move itself and not by the focus that follows it, so that one key is one render.
  useEffect(
    () => session.subscribe(() => latest.current.onPlace(session.getState().place.id)),
    [session, latest],
  );

  useEffect(() => {
    if (focusRequest === undefined || !geometry.stopById.has(focusRequest.id)) return;
    quietly(() => session.select(focusRequest.id));
  }, [session, geometry, focusRequest, quietly]);

  useImperativeHandle(props.commands, (): GridCommands => {
    const focus = () =>
      quietly(() => {
        if (element.current !== null) focusPlace(element.current, session.getState());
      });
    const clear = () => {
      session.settle('accept');
      focus();
      session.press({ key: 'Delete', shift: false, ctrl: false, alt: false });
    };
    return { focus, clear };
  }, [session, quietly]);

  // Whoever leaves the section in the middle of a number has still typed it.
  useLayoutEffect(() => () => session.settle('accept'), [session]);

  const [head, body] = useMemo(() => {
    const rows = geometry.rows.map((slots, row) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a printed row is its number
      <GridRow key={row} row={row} slots={slots} />
    ));
    return [rows.slice(0, table.headRows), rows.slice(table.headRows)];
  }, [geometry, table]);
  return (
    <GridScopeContext value={scope}>
      <div className={styles.scroller}>
        <table
          ref={element}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table of inputs with one tab stop is what a grid is
          role="grid"
          className={styles.grid}
          aria-label={name}
          aria-multiselectable="true"
          // Holds for every input in it.
          spellCheck={false}
          aria-rowcount={table.rows.length}
          aria-colcount={table.columnCount}
          {...ARRIVING}
          {...events}
          {...copying}
          onPaste={pasting.onPaste}
        >
          <GridColumns />
          {head.length > 0 ? <thead>{head}</thead> : null}
          <tbody>{body}</tbody>
        </table>
      </div>
      {pasting.asked !== undefined && (
        <PastePreview plan={pasting.asked} report={props.store.getState().judged} onAnswer={pasting.answer} />
      )}
    </GridScopeContext>
  );
});

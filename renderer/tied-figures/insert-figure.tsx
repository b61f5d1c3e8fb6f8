import { Button } from '@mantine/core';
import { useState } from 'react';
import type { CellId, FormCell } from '#shared/form/form';
import { FigurePicker } from './figure-picker';

interface InsertFigureProps {
  readonly lastCell: () => CellId | undefined;
  readonly onInsert: (cell: FormCell, digits: string) => void;
}

/** The button 插入表中数字 with the tables it opens. */
export function InsertFigure({ lastCell, onInsert }: InsertFigureProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button data-edits variant="subtle" onClick={() => setOpen(true)}>
        插入表中数字
      </Button>
      {isOpen && (
        <FigurePicker
          beginAt={lastCell()}
          onPick={(cell, digits) => {
            setOpen(false);
            onInsert(cell, digits);
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}

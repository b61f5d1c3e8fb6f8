import { Button } from '@mantine/core';
import { useState } from 'react';
import type { CellId, FormCell, FormTable } from '#shared/form/form';
import { useReportState } from '../editing/session-context';
import { Dialog } from '../theme/dialog';
import { DialogButtons } from '../theme/dialog-buttons';
import styles from './figure-picker.module.css';
import { FigureTable } from './figure-table';
import { sourceWords } from './tied-words';

interface FigurePickerProps {
  /** The cell last taken, where the next one is likely to be near. */
  readonly beginAt: CellId | undefined;
  readonly onPick: (cell: FormCell, digits: string) => void;
  readonly onClose: () => void;
}

/** 插入表中数字: the tables of the form as they stand, to choose a figure from. */
export function FigurePicker({ beginAt, onPick, onClose }: FigurePickerProps) {
  const report = useReportState((state) => state.report);
  const figures = useReportState((state) => state.figures);
  const form = useReportState((state) => state.form);
  const sections = form.sections.flatMap((section) => (section.kind === 'table' ? [section] : []));
  const [refusal, setRefusal] = useState('');
  const [open, setOpen] = useState<FormTable['id']>(() => tableOf(beginAt) ?? 'requests');
  const shown = sections.find(({ id }) => id === open) ?? sections[0];

  function tableOf(cell: CellId | undefined): FormTable['id'] | undefined {
    return cell === undefined ? undefined : form.cellById.get(cell)?.table;
  }

  const pick = (cell: FormCell, digits: string | null) => {
    if (digits !== null) return onPick(cell, digits);
    const why =
      cell.sumOf === undefined ? '还没有数字，填好后才能插入。' : '各项填齐后才有合计，现在不能插入。';
    setRefusal(`${sourceWords(report, cell)}${why}`);
  };

  return (
    <Dialog isWide title="插入表中数字" onClose={onClose}>
      <p className={styles.lead}>
        选一个数字，插入到光标所在的位置：方向键移动，回车插入。插入的数字会随表格变动。
      </p>
      <fieldset className={styles.tables} aria-label="表格">
        {sections.map(({ id, heading }) => (
          <Button
            key={id}
            aria-pressed={id === open}
            onClick={() => {
              setOpen(id);
              setRefusal('');
            }}
          >
            {heading}
          </Button>
        ))}
      </fieldset>
      <div className={styles.sheet}>
        {shown !== undefined && (
          <FigureTable key={shown.id} table={shown.table} figures={figures} beginAt={beginAt} onPick={pick} />
        )}
      </div>
      <p className={styles.refusal} aria-live="polite">
        {refusal}
      </p>
      <DialogButtons>
        <Button onClick={onClose}>不插入</Button>
      </DialogButtons>
    </Dialog>
  );
}

import { Button } from '@mantine/core';
import { memo, useId, useMemo, useState } from 'react';
import type { FormTable } from '#shared/form/form';
import type { ReportStore } from '../../editing/report-store';
import { Dialog } from '../../theme/dialog';
import { DialogButtons } from '../../theme/dialog-buttons';
import { blankCells, blankTotals, computedEdit, zeroEdit } from './blank-cells';
import styles from './fill-blanks.module.css';
import { useJudgedReport } from './use-judged-report';

interface FillBlanksProps {
  readonly store: ReportStore;
  readonly table: FormTable;
  /** Called with what was done, once the blanks are filled. */
  readonly onFilled: (notice: string) => void;
}

/** 空白处全部填 0: says how many cells first, asks once, never touches what is filled in. One step of work. */
export const FillBlanks = memo(function FillBlanks({ store, table, onFilled }: FillBlanksProps) {
  const [asking, setAsking] = useState(false);
  const reasonId = useId();
  const judged = useJudgedReport(store);
  const count = useMemo(() => blankCells(judged, table).length, [judged, table]);

  const fill = () => {
    const cells = blankCells(store.getState(), table);
    store.apply(zeroEdit(cells));
    // Nobody who fills the blanks means to keep the blank totals beside them.
    store.apply(computedEdit(blankTotals(store.getState(), table)));
    setAsking(false);
    onFilled(`已把 ${cells.length} 格空白填为 0。`);
  };

  return (
    <div className={styles.fill}>
      {count === 0 && (
        <span id={reasonId} className={styles.reason} data-edits>
          没有空白格
        </span>
      )}
      <Button
        data-edits
        disabled={count === 0}
        aria-describedby={count === 0 ? reasonId : undefined}
        onClick={() => setAsking(true)}
      >
        空白处全部填 0{count === 0 ? '' : `（${count} 格）`}
      </Button>
      {asking && (
        <Dialog onClose={() => setAsking(false)} title={`把 ${count} 格空白填为 0？`}>
          <p>只填空白格，已填的数字不变。没有发生的事项填 0；还没有统计的，请保留空白。</p>
          <DialogButtons>
            <Button onClick={() => setAsking(false)}>保留空白</Button>
            <Button variant="filled" data-autofocus onClick={fill}>
              {`填入 0（${count} 格）`}
            </Button>
          </DialogButtons>
        </Dialog>
      )}
    </div>
  );
});

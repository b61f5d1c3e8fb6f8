import { Button } from '@mantine/core';
import type { NarrativeId } from '#shared/form/form';
import type { TiedFigure } from '#shared/report/report';
import { digitsOf } from '#shared/report/tied-figures';
import { useReportState } from '../editing/session-context';
import styles from './tie-note.module.css';
import { sourceWords, tiedDigits } from './tied-words';

interface TieNoteProps {
  readonly part: NarrativeId;
  readonly tie: TiedFigure;
  /** Undefined where nothing can be changed. */
  readonly onUntie: (() => void) | undefined;
}

/** Says which cell the figure at the caret comes from, and lets it come loose. */
export function TieNote({ part, tie, onUntie }: TieNoteProps) {
  const report = useReportState((state) => state.report);
  const figures = useReportState((state) => state.figures);
  const cell = figures.form.cellById.get(tie.cell);
  if (cell === undefined) return null;
  const isWaiting = digitsOf(figures, tie.cell) === null;
  return (
    <p className={styles.note}>
      <span>
        “{tiedDigits(report, part, tie)}”取自{sourceWords(report, cell)}，
        {isWaiting ? '那一格现在没有数字，这里先不变，填上后跟着变。' : '会随表格变动。'}
      </span>
      {onUntie !== undefined && (
        <Button data-edits onClick={onUntie}>
          脱开
        </Button>
      )}
    </p>
  );
}

import type { CellId, FormCell, FormTable } from '#shared/form/form';
import type { JudgedReport, ReportStore } from '../../editing/report-store';
import { COMPUTED_NOTICE } from '../../fields/count-grid/create-grid-ports';
import { sumInWords } from '../../fields/count-grid/sum-in-words';
import { shownCauses } from '../../findings/shown-findings';
import { useFirstCells } from '../../findings/use-first-cells';
import { carriedNote } from './carried-note';
import { type Remedy, remediesForAll } from './finding-remedies';
import styles from './findings-strip.module.css';
import { StripFinding } from './strip-finding';
import { stripFindings } from './strip-findings';
import { useJudgedReport } from './use-judged-report';

interface FindingsStripProps {
  readonly id: string;
  readonly store: ReportStore;
  readonly table: FormTable;
  readonly current: CellId | undefined;
  readonly onGo: (id: CellId) => void;
  readonly announce: (text: string) => void;
}

/**
 * What there is to say about the current cell, under the table and always as high, so that the table never jumps:
 * its findings, that it is computed, or the first finding of the table.
 */
export function FindingsStrip({ id, store, table, current, onGo, announce }: FindingsStripProps) {
  const state = useJudgedReport(store);
  const causes = shownCauses(state);
  const firstCells = useFirstCells(state);
  const { findings, about } = stripFindings(state.visible, table.id, current, causes);
  const cell = current === undefined ? undefined : state.form.cellById.get(current);
  const computed = cell === undefined ? undefined : computedNote(state, cell);
  const carried = cell === undefined || about === 'cell' ? undefined : carriedNote(state, cell);
  const ofTable = state.visible.filter((finding) => finding.section === table.id);

  const carryOut = (remedy: Remedy) => {
    store.apply(remedy.edit);
    if (current !== undefined) onGo(current);
    announce(remedy.done);
  };

  return (
    <section
      className={styles.strip}
      aria-label="本格提示"
      data-severity={findings[0]?.severity}
      // More than fits is read by scrolling, which a keyboard can do only from inside.
      tabIndex={findings.length > 1 ? 0 : undefined}
    >
      <div id={id}>
        {computed !== undefined && <p className={styles.note}>{computed}</p>}
        {findings.length === 0 && computed === undefined && (
          <p className={styles.note}>{quietWords(table, cell)}</p>
        )}
        {carried !== undefined && <p className={styles.note}>{carried}</p>}
        {findings.map((finding) => (
          <StripFinding
            key={finding.key}
            state={state}
            table={table}
            finding={finding}
            onGo={about === 'table' ? onGo : undefined}
            followers={ofTable.filter((other) => causes.get(other) === finding)}
            firstCells={firstCells.get(finding.key)}
            onFirstCell={onGo}
            onRemedy={carryOut}
            onExplain={(text) => {
              store.apply({ type: 'explanation', key: finding.key, text });
              announce(text === null ? '已去掉说明。' : '已保存说明。');
            }}
            wider={() => remediesForAll(state, ofTable)}
          />
        ))}
      </div>
    </section>
  );
}

function computedNote({ form }: JudgedReport, cell: FormCell): string | undefined {
  const sum = sumInWords(form, cell);
  return sum === undefined ? undefined : `${COMPUTED_NOTICE}${sum}`;
}

function quietWords(table: FormTable, cell: FormCell | undefined): string {
  if (cell !== undefined) {
    const unit = cell.unit === '' ? '' : `，单位：${cell.unit}`;
    return `${cell.rowName}／${cell.columnName}${unit}`;
  }
  return `${table.partName}没有需要处理的问题。`;
}

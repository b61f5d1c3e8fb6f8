import { useState } from 'react';
import type { CellId, FormTable } from '#shared/form/form';
import type { Finding } from '#shared/rules/finding';
import type { JudgedReport } from '../../editing/report-store';
import { useLapsedExplanations } from '../../editing/session-context';
import { ExplanationForm } from '../../findings/explanation-form';
import { lapsedWords } from '../../findings/lapsed-words';
import { SeverityLabel } from '../../findings/severity-label';
import type { FirstCell } from '../../findings/use-first-cells';
import { Dialog } from '../../theme/dialog';
import { type Remedy, remediesFor } from './finding-remedies';
import styles from './findings-strip.module.css';

interface StripFindingProps {
  readonly state: JudgedReport;
  readonly table: FormTable;
  readonly finding: Finding;
  /** Present when the finding is about other cells than the current one. */
  readonly onGo: ((id: CellId) => void) | undefined;
  /** What follows from it, and is not shown by itself. */
  readonly followers: readonly Finding[];
  /** Where to look first, where anything stands out. */
  readonly firstCells: readonly FirstCell[] | undefined;
  readonly onFirstCell: (id: CellId) => void;
  readonly onRemedy: (remedy: Remedy) => void;
  /** Null takes the 说明 away. */
  readonly onExplain: (text: string | null) => void;
  /** What can be done about all findings of the table like this one. */
  readonly wider: () => readonly Remedy[];
}

/** One finding in the strip, with what can be done about it on the spot. */
export function StripFinding(props: StripFindingProps) {
  const { state, table, finding, onGo, followers, firstCells, onFirstCell, onRemedy, onExplain, wider } =
    props;
  const [explaining, setExplaining] = useState(false);
  const { explanations } = state.report;
  const explanation = explanations[finding.key] ?? explanations[finding.rule];
  const lapsed = useLapsedExplanations()[finding.key];
  const remedies = remediesFor(state, table, finding);
  const [first] = finding.cells;
  const explain = (text: string | null) => {
    setExplaining(false);
    onExplain(text);
  };

  return (
    <div className={styles.finding}>
      <p className={styles.message}>
        <SeverityLabel severity={finding.severity} /> {finding.message}
        {explanation === undefined ? null : <span className={styles.reason}>（说明：{explanation}）</span>}
        {lapsed === undefined ? null : <span className={styles.reason}>（{lapsedWords(finding)}）</span>}
      </p>
      {firstCells?.map(({ words, cell }) => (
        <p key={words} className={styles.first}>
          <Action label={words} onClick={() => onFirstCell(cell)} />
        </p>
      ))}
      <p className={styles.actions}>
        {onGo !== undefined && first !== undefined && (
          <Action label="去核对" isMove onClick={() => onGo(first)} />
        )}
        {[...remedies, ...(remedies.length > 0 ? wider() : [])].map((remedy) => (
          <Action key={remedy.label} label={remedy.label} onClick={() => onRemedy(remedy)} />
        ))}
        {finding.severity === 'warning' && (
          <Action
            label={explanation === undefined ? '填写说明' : '修改说明'}
            onClick={() => setExplaining(true)}
          />
        )}
      </p>
      {followers.length > 0 && (
        <details className={styles.followers}>
          <summary>由此引起的 {followers.length} 处</summary>
          {followers.map(({ key, message }) => (
            <p key={key}>{message}</p>
          ))}
        </details>
      )}
      {explaining && (
        <Dialog onClose={() => setExplaining(false)} title="填写说明">
          <p>{finding.message}</p>
          <ExplanationForm
            initial={explanation ?? lapsed ?? ''}
            isWritten={explanation !== undefined}
            onSave={explain}
            onCancel={() => setExplaining(false)}
          />
        </Dialog>
      )}
    </div>
  );
}

interface ActionProps {
  readonly label: string;
  /** Only goes somewhere, and is offered also where nothing can be changed. */
  readonly isMove?: boolean;
  readonly onClick: () => void;
}

function Action({ label, isMove = false, onClick }: ActionProps) {
  return (
    <button type="button" className={styles.action} data-edits={!isMove || undefined} onClick={onClick}>
      {label}
    </button>
  );
}

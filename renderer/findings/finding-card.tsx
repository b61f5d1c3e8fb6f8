import { memo, useEffect, useId, useRef, useState } from 'react';
import type { CellId } from '#shared/form/form';
import type { Finding } from '#shared/rules/finding';
import type { FoldedFinding } from '#shared/rules/fold-findings';
import { focusHeading } from '../theme/focus-heading';
import { ExplanationForm } from './explanation-form';
import styles from './finding-card.module.css';
import { lapsedWords } from './lapsed-words';
import { SeverityLabel } from './severity-label';
import type { FirstCell } from './use-first-cells';

interface FindingCardProps {
  readonly shown: FoldedFinding;
  /** Whether the message itself is the link to the place, instead of 去核对. */
  readonly linked: boolean;
  /** The person's 说明, where one stands. */
  readonly explanation: string | undefined;
  /** The words of the 说明 that has lapsed, where one has. */
  readonly lapsed: string | undefined;
  /** Where to look first, where anything stands out. */
  readonly firstCells: readonly FirstCell[] | undefined;
  /** Goes to the place of a finding, or to one cell of it. */
  readonly onGo: (finding: Finding, cell?: CellId) => void;
  /** `text` null takes the 说明 away. */
  readonly onExplain: (shown: FoldedFinding, text: string | null) => void;
}

/** One finding with what can be done about it: 去核对, and for a 请核实 its 说明. */
export const FindingCard = memo(function FindingCard(props: FindingCardProps) {
  const { shown, linked, explanation, lapsed, firstCells, onGo, onExplain } = props;
  const { lead, message, members, followers } = shown;
  const [isExplaining, setExplaining] = useState(false);
  const messageId = useId();
  const explainButton = useRef<HTMLButtonElement>(null);

  // Where the form was: at its button, or, where the finding has left the list with its 说明, at the page.
  useEffect(() => {
    if (!isExplaining) return undefined;
    return () => {
      if (document.activeElement !== document.body) return;
      if (explainButton.current === null) focusHeading();
      else explainButton.current.focus();
    };
  }, [isExplaining]);

  const explainable = lead.severity === 'warning';

  return (
    <li
      className={styles.card}
      data-severity={lead.severity}
      data-explained={members.every(({ explained }) => explained) || undefined}
    >
      <SeverityLabel severity={lead.severity} />
      <p id={messageId} className={styles.message}>
        {linked ? (
          <a
            id={`finding-${lead.key}`}
            href={`#${lead.section}`}
            onClick={(event) => {
              event.preventDefault();
              onGo(lead);
            }}
          >
            {message}
          </a>
        ) : (
          message
        )}
      </p>
      {firstCells?.map(({ words, cell }) => (
        <p key={words}>
          <button type="button" className={styles.action} onClick={() => onGo(lead, cell)}>
            {words}
          </button>
        </p>
      ))}
      {lapsed !== undefined && (
        <p className={styles.lapsed}>
          {lapsedWords(lead)}原说明：{lapsed}
        </p>
      )}
      {explanation !== undefined && !isExplaining && <p className={styles.reason}>说明：{explanation}</p>}
      {isExplaining ? (
        <ExplanationForm
          initial={explanation ?? lapsed ?? ''}
          isWritten={explanation !== undefined}
          onSave={(text) => {
            setExplaining(false);
            onExplain(shown, text);
          }}
          onCancel={() => setExplaining(false)}
        />
      ) : (
        <p className={styles.actions}>
          {!linked && (
            <button
              type="button"
              className={styles.action}
              aria-describedby={messageId}
              onClick={() => onGo(lead)}
            >
              去核对
            </button>
          )}
          {explainable && (
            <button
              type="button"
              ref={explainButton}
              className={styles.action}
              data-edits
              aria-describedby={messageId}
              onClick={() => setExplaining(true)}
            >
              {explanation === undefined ? '填写说明' : '修改说明'}
            </button>
          )}
        </p>
      )}
      {members.length > 1 && (
        <ListedFindings summary={`逐处列出（${members.length} 处）`} findings={members} onGo={onGo} />
      )}
      {followers.length > 0 && (
        <ListedFindings summary={`由此引起的 ${followers.length} 处`} findings={followers} onGo={onGo} />
      )}
    </li>
  );
});

interface ListedFindingsProps {
  readonly summary: string;
  readonly findings: readonly Finding[];
  readonly onGo: (finding: Finding) => void;
}

/** The findings that one entry stands for, to be opened, each with the way to its cell. */
function ListedFindings({ summary, findings, onGo }: ListedFindingsProps) {
  return (
    <details className={styles.members}>
      <summary>{summary}</summary>
      <ul>
        {findings.map((finding) => (
          <li key={finding.key}>
            <button type="button" className={styles.action} onClick={() => onGo(finding)}>
              {finding.message}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

import { Button } from '@mantine/core';
import { useId, useMemo, useState } from 'react';
import { quotable } from '#shared/values/quotable';
import type { JudgedReport } from '../../../editing/report-store';
import { Dialog } from '../../../theme/dialog';
import { amountWords, differenceWords, placeWords, strayWords, tableWords } from './cell-paste-words';
import { openQuestions, outcomeOf, type PasteChoices, type PastePlan, USUAL_CHOICES } from './paste-plan';
import styles from './paste-preview.module.css';

const ROWS_BY: Readonly<Partial<Record<PastePlan['rowsBy'], string>>> = {
  label: '按行的名称对应到本表，与光标位置无关。',
  positionDespiteLabels: '左边的文字不是本表的行名，从光标所在格起按位置粘贴，请核对位置。',
};

interface PastePreviewProps {
  readonly plan: PastePlan;
  readonly report: JudgedReport;
  /** Undefined gives the paste up. */
  readonly onAnswer: (choices: PasteChoices | undefined) => void;
}

/**
 * Shows a paste before it is made, where it would replace figures, leave something out, or asks a question: what
 * becomes of which cell, and what stays out and why.
 */
export function PastePreview({ plan, report, onAnswer }: PastePreviewProps) {
  const [choices, setChoices] = useState(USUAL_CHOICES);
  const questions = useMemo(() => openQuestions(plan, report), [plan, report]);
  const outcome = useMemo(() => outcomeOf(plan, report, choices), [plan, report, choices]);
  const { cells, overwritten, differences } = outcome;
  const { unreadable, strays, totals } = plan;
  const table = tableWords(report.form, report.form.cells.find(({ id }) => id === cells[0]?.id)?.table);
  const over = strays.filter(({ why }) => why === 'edge');
  const unknown = strays.filter(({ why }) => why === 'unknown');

  return (
    <Dialog onClose={() => onAnswer(undefined)} title={`粘贴到${table}？`}>
      <ul className={styles.counts}>
        {ROWS_BY[plan.rowsBy] !== undefined && <li>{ROWS_BY[plan.rowsBy]}</li>}
        <li>{amountWords(outcome)}</li>
        {totals.length > 0 && <li>跳过自动计算格 {totals.length} 格，只作核对。</li>}
      </ul>

      {questions.signs > 0 && (
        <Choice
          label={`“/”“—”“无”按 0 填入（${questions.signs} 格）`}
          checked={choices.signsAsZero}
          onChange={(signsAsZero) => setChoices({ ...choices, signsAsZero })}
        />
      )}
      {questions.clearing > 0 && (
        <Choice
          label={`粘贴内容空白的格，也清除原有内容（${questions.clearing} 格）`}
          checked={choices.blanksClear}
          onChange={(blanksClear) => setChoices({ ...choices, blanksClear })}
        />
      )}

      <div className={styles.details}>
        <Part title={`读不出数字 ${unreadable.length} 格，不粘贴，原内容不变`} lines={unreadable.length}>
          <Lines lines={unreadable.map(({ cell, text }) => `${placeWords(cell)}：“${quotable(text)}”`)} />
        </Part>
        <Part title={`超出表格边缘 ${over.length} 格，不粘贴`} lines={over.length}>
          <Lines lines={over.map(strayWords)} />
        </Part>
        <Part title={`本表没有对应的行或列 ${unknown.length} 格，不粘贴`} lines={unknown.length}>
          <Lines lines={unknown.map(strayWords)} />
        </Part>
        <Part title={`与自动计算不同 ${differences.length} 格，请核对`} lines={differences.length}>
          <Lines lines={differences.map(differenceWords)} />
        </Part>
        <Part title={`改动原有内容 ${overwritten.length} 格`} lines={overwritten.length}>
          <table className={styles.changes}>
            <thead>
              <tr>
                <th scope="col">格</th>
                <th scope="col">旧值</th>
                <th scope="col">新值</th>
              </tr>
            </thead>
            <tbody>
              {overwritten.map(({ cell, from, to }) => (
                <tr key={cell.id}>
                  <th scope="row">{placeWords(cell)}</th>
                  <td>{quotable(from)}</td>
                  <td>
                    <span className={styles.arrow} aria-hidden="true">
                      →{' '}
                    </span>
                    {to === '' ? '空白' : quotable(to)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Part>
      </div>

      <div className={styles.answers}>
        <Button onClick={() => onAnswer(undefined)}>放弃粘贴</Button>
        <Button variant="filled" data-autofocus onClick={() => onAnswer(choices)}>
          {`粘贴（${cells.length} 格）`}
        </Button>
      </div>
    </Dialog>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

function Choice({ label, checked, onChange }: ChoiceProps) {
  return (
    <label className={styles.choice}>
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      {label}
    </label>
  );
}

function Part({ title, lines, children }: { title: string; lines: number; children: React.ReactNode }) {
  const id = useId();
  if (lines === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {title}
      </h3>
      {children}
    </section>
  );
}

/** More lines than this are counted. */
const MOST_LINES = 50;

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul className={styles.lines}>
      {lines.slice(0, MOST_LINES).map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same, and none ever moves
        <li key={index}>{line}</li>
      ))}
      {lines.length > MOST_LINES && <li>…共 {lines.length} 格</li>}
    </ul>
  );
}

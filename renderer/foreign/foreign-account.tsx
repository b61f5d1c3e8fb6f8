import type { Form } from '#shared/form/form';
import type { ForeignReading } from '#shared/import/foreign-reading';
import { readingAccount } from '#shared/import/reading-account';
import { readingCell } from '#shared/import/reading-cell';
import { accountWords, leftOverLines, sectionWords, tooLargeTableWords } from '#shared/import/reading-words';
import { quotable } from '#shared/values/quotable';
import styles from './foreign-review.module.css';

interface ForeignAccountProps {
  readonly reading: ForeignReading;
  readonly form: Form;
  /** What is said of the document itself. */
  readonly original: string;
  readonly signsAsZero: boolean;
  readonly onSignsAsZero: (signsAsZero: boolean) => void;
}

/** More lines than this are counted. */
const MOST_LINES = 60;

/** What was read, in figures, and everything that was not, with its place in the document. */
export function ForeignAccount({ reading, form, original, signsAsZero, onSignsAsZero }: ForeignAccountProps) {
  const account = readingAccount(reading);
  const strangers = Object.values(reading.figures).filter(
    ({ id, text }) => !form.cellById.has(id) && text.trim() !== '',
  );
  const lines = [
    ...sectionWords(form, reading),
    ...reading.tooLarge.map(tooLargeTableWords),
    ...account.refused.map((id) => refusedWords(form, reading, id)),
    ...leftOverLines(reading.leftOver),
  ];
  return (
    <section className={styles.part} aria-labelledby="foreign-account">
      <h3 id="foreign-account" tabIndex={-1} data-autofocus>
        {accountWords(account)}
      </h3>
      <p>
        {original}表是按表头认的，用的是{form.basis}
        的格式；数字下面写着“没有找到”“读不出”的，请对照文件填上。
      </p>
      {account.signs > 0 && (
        <label className={styles.choice}>
          <input
            type="checkbox"
            checked={signsAsZero}
            onChange={(event) => onSignsAsZero(event.currentTarget.checked)}
          />
          “/”“—”“无”按 0 填入（{account.signs} 格）
        </label>
      )}
      {strangers.length > 0 && (
        <p>
          有 {strangers.length} 个数字所在的栏目，{form.basis}的格式里没有（如“
          {readingCell(form, strangers[0]?.id ?? '')?.rowName}”）。照样带过去，由检查指出。
        </p>
      )}
      {lines.length > 0 && (
        <>
          <h4 id="foreign-unread">没有读出的</h4>
          <ul className={styles.lines} aria-labelledby="foreign-unread">
            {lines.slice(0, MOST_LINES).map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same, and none ever moves
              <li key={index}>{line}</li>
            ))}
            {lines.length > MOST_LINES && <li>…共 {lines.length} 处</li>}
          </ul>
        </>
      )}
    </section>
  );
}

function refusedWords(form: Form, { figures }: ForeignReading, id: string): string {
  const cell = readingCell(form, id);
  const { text = '', place = '' } = figures[id] ?? {};
  const where = place === '' ? '' : `${place}，`;
  return `${where}“${cell?.rowName}／${cell?.columnName}”：“${quotable(text)}”不是这一格能填的数字。请改正。`;
}

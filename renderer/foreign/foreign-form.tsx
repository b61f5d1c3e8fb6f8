import { Button } from '@mantine/core';
import { type ClipboardEvent, type KeyboardEvent, useCallback, useMemo, useRef, useState } from 'react';
import type { NarrativeId } from '#shared/form/form';
import { formOf } from '#shared/form/forms';
import type { ForeignReading } from '#shared/import/foreign-reading';
import { reportOfReading } from '#shared/import/report-of-reading';
import type { Report } from '#shared/report/report';
import { ForeignAccount } from './foreign-account';
import { type BasicAnswers, ForeignBasics, refusedBasics } from './foreign-basics';
import styles from './foreign-review.module.css';
import { pastedHtml } from './foreign-source';
import { ForeignTable } from './foreign-table';
import { ForeignText } from './foreign-text';
import { nextToLookAt } from './next-to-look-at';
import { PasteTable } from './paste-table';
import { readingWithPasted } from './reading-with-pasted';

interface ForeignFormProps {
  readonly reading: ForeignReading;
  /** What is said of the document itself. */
  readonly original: string;
  readonly purpose: 'draft' | 'previous';
  readonly onChange: () => void;
  readonly onTake: (report: Report) => Promise<string | undefined>;
  readonly onLeave: () => void;
}

const NO_TABLE = '剪贴板里没有表格，没有改动。请从文件或网页里复制这张表，再粘贴。';
const TAKE_WORDS = { draft: '建成草稿', previous: '作为去年的年报' } as const;

/** Everything that was read, as it would be taken over, with what was not read marked where it belongs. */
export function ForeignForm({
  reading: read,
  original,
  purpose,
  onChange,
  onTake,
  onLeave,
}: ForeignFormProps) {
  const [reading, setReading] = useState(read);
  /** Counts up when a table was pasted, so that its fields are drawn anew. */
  const [pasted, setPasted] = useState(0);
  const [told, setTold] = useState('');
  const [refusal, setRefusal] = useState<string>();
  const [signsAsZero, setSignsAsZero] = useState(true);
  const [isBusy, setBusy] = useState(false);
  const [basics, setBasics] = useState<BasicAnswers>({
    ...read.unit,
    reportYear: read.reportYear === undefined ? '' : String(read.reportYear),
  });
  const [isAsked, setAsked] = useState(false);
  const page = useRef<HTMLDivElement>(null);
  const form = useMemo(() => formOf(reading.template), [reading.template]);
  const faults = isAsked ? refusedBasics(basics) : {};

  const changeFigure = useCallback(
    (id: string, text: string) => {
      onChange();
      setReading((now) => ({
        ...now,
        figures: { ...now.figures, [id]: { id, place: '', ...now.figures[id], text } },
      }));
    },
    [onChange],
  );
  const changeText = (id: NarrativeId, text: string) => {
    onChange();
    setReading((now) => ({ ...now, narrative: { ...now.narrative, [id]: text } }));
  };

  const onPaste = (event: ClipboardEvent) => {
    const html = pastedHtml(event.clipboardData);
    const target = event.target instanceof HTMLElement ? event.target : null;
    // Words are pasted into the fields; a table into a field of one figure is meant for the page.
    if (target?.matches('textarea, select')) return;
    if (html === undefined && target?.matches('input:not([data-takes-paste])')) return;
    event.preventDefault();
    if (html === undefined) {
      setTold(NO_TABLE);
      return;
    }
    const outcome = readingWithPasted(reading, html);
    setTold(outcome.words);
    if (outcome.reading === undefined) return;
    onChange();
    setReading(outcome.reading);
    setPasted((count) => count + 1);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'F8' || page.current === null) return;
    event.preventDefault();
    nextToLookAt(page.current, event.shiftKey ? -1 : 1)?.focus();
  };
  const take = async () => {
    setAsked(true);
    const wrong = Object.keys(refusedBasics(basics))[0];
    if (wrong !== undefined) {
      page.current?.querySelector<HTMLElement>(`[name="${wrong}"]`)?.focus();
      return;
    }
    setBusy(true);
    const unit = { name: basics.name.trim(), kind: basics.kind, superior: '' };
    const decisions = {
      unit,
      reportYear: Number(basics.reportYear),
      signsAsZero,
      figures: 'accepted',
    } as const;
    setRefusal(await onTake(reportOfReading(reading, decisions)));
    setBusy(false);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys and pastes of all fields inside come up to it
    <div ref={page} className={styles.page} tabIndex={-1} onPaste={onPaste} onKeyDown={onKeyDown}>
      <div className={styles.content}>
        <ForeignAccount
          reading={reading}
          form={form}
          original={original}
          signsAsZero={signsAsZero}
          onSignsAsZero={setSignsAsZero}
        />
        <PasteTable told={told} />
        <ForeignBasics
          answers={basics}
          faults={faults}
          template={reading.template}
          onChange={(answers) => {
            onChange();
            setBasics(answers);
          }}
        />
        <ForeignText id="preface" heading="开头说明" text={reading.narrative.preface} onChange={changeText} />
        {form.sections.map((section) =>
          section.kind === 'narrative' ? (
            <ForeignText
              key={section.id}
              id={section.id}
              heading={section.heading}
              text={reading.narrative[section.id]}
              onChange={changeText}
            />
          ) : (
            <section
              key={`${section.id} ${pasted}`}
              className={styles.part}
              aria-labelledby={`foreign-${section.id}`}
            >
              <h3 id={`foreign-${section.id}`}>{section.heading}</h3>
              <ForeignTable table={section.table} figures={reading.figures} onChange={changeFigure} />
            </section>
          ),
        )}
      </div>
      <div className={styles.foot}>
        {refusal !== undefined && (
          <p className={styles.refusal} role="alert">
            {refusal}
          </p>
        )}
        <span className={styles.keys}>按 F8 到下一处没有读出的</span>
        <Button onClick={onLeave}>不导入</Button>
        <Button variant="filled" disabled={isBusy} onClick={() => void take()}>
          {TAKE_WORDS[purpose]}
        </Button>
      </div>
    </div>
  );
}

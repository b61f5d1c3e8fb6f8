import { Button, TextInput } from '@mantine/core';
import {
  type FormEvent,
  type KeyboardEvent,
  useDeferredValue,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { findInReport } from '#shared/report/find-in-report';
import { useNavigation } from '../editing/page-navigation';
import { useReportState } from '../editing/session-context';
import styles from './find-panel.module.css';
import { HitList } from './hit-list';
import { hitDestination } from './hit-words';
import type { FindRequest } from './use-find';
import { useReplacing } from './use-replacing';

interface FindPanelProps {
  readonly request: FindRequest;
  readonly onClose: () => void;
}

/**
 * 查找和替换 over all texts of the report, beside the page and not over it: a hit is looked at while the list stays.
 * The list goes by the text as it stands after the last pause in typing.
 */
export function FindPanel({ request, onClose }: FindPanelProps) {
  const { go } = useNavigation();
  const form = useReportState((state) => state.form);
  const report = useDeferredValue(useReportState((state) => state.report));
  const [query, setQuery] = useState(request.selected);
  const [replacement, setReplacement] = useState('');
  const [anyWidth, setAnyWidth] = useState(true);
  const [isComposing, setComposing] = useState(false);
  const [searched, setSearched] = useState(query);
  // Half a word of an input method is not looked for; Latin letters would only be told as not found.
  if (!isComposing && searched !== query) setSearched(query);
  const wanted = useDeferredValue(searched);
  const fields = { find: useRef<HTMLInputElement>(null), replace: useRef<HTMLInputElement>(null) };
  const visited = useRef(-1);
  const wordsId = useId();
  const found = useMemo(
    () => findInReport(form, report, wanted, { anyWidth }),
    [form, report, wanted, anyWidth],
  );
  const isIdle = found.hits.length === 0;
  const why = isIdle ? wordsId : undefined;
  const { replaceOne, replaceAll } = useReplacing(query, replacement, { anyWidth });
  const lastYear = String(report.reportYear - 1);
  const ofLastYear = useMemo(
    () => findInReport(form, report, lastYear, { anyWidth: true }).hits.length,
    [form, report, lastYear],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus comes at every request, the same field included
  useEffect(() => {
    if (request.selected !== '') setQuery(request.selected);
    const field = fields[request.field].current;
    field?.focus();
    field?.select();
  }, [request]);

  const toNext = (event: FormEvent) => {
    event.preventDefault();
    if (isIdle) return;
    visited.current = (visited.current + 1) % found.hits.length;
    const hit = found.hits[visited.current];
    if (hit !== undefined) go(hitDestination(hit));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.nativeEvent.isComposing) onClose();
  };

  return (
    <section className={styles.panel} data-find-panel aria-label="查找和替换" onKeyDown={onKeyDown}>
      <form className={styles.fields} onSubmit={toNext}>
        <TextInput
          ref={fields.find}
          label="查找"
          value={query}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => {
            visited.current = -1;
            setQuery(event.currentTarget.value);
          }}
          onCompositionStart={() => setComposing(true)}
          onCompositionEnd={() => setComposing(false)}
        />
        <TextInput
          ref={fields.replace}
          label="替换为"
          value={replacement}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setReplacement(event.currentTarget.value)}
        />
        <div className={styles.buttons}>
          <Button type="submit" disabled={isIdle} aria-describedby={why}>
            下一处
          </Button>
          <Button data-edits disabled={isIdle} aria-describedby={why} onClick={replaceAll}>
            {replacement === '' ? '全部删去' : '全部替换'}（{found.hits.length} 处）
          </Button>
          <Button variant="subtle" onClick={onClose}>
            关闭查找
          </Button>
        </div>
        {wanted === '' && (
          <p id={wordsId} className={styles.reason}>
            请先写要查找的字。
          </p>
        )}
        <label className={styles.option}>
          <input
            type="checkbox"
            checked={anyWidth}
            onChange={(event) => setAnyWidth(event.currentTarget.checked)}
          />
          数字不分全角、半角
        </label>
        {ofLastYear > 0 && query !== lastYear && (
          <p className={styles.offer}>
            文中有 {ofLastYear} 处“{lastYear}”。
            <Button
              data-edits
              onClick={() => {
                setQuery(lastYear);
                setReplacement(String(report.reportYear));
              }}
            >
              查找 {lastYear}，替换为 {report.reportYear}
            </Button>
          </p>
        )}
      </form>
      {wanted !== '' && (
        <HitList
          countId={wordsId}
          form={form}
          report={report}
          found={found}
          onGo={(destination) => go(destination)}
          onReplace={replaceOne}
          replaceLabel={replacement === '' ? '删去这一处' : '替换这一处'}
        />
      )}
    </section>
  );
}

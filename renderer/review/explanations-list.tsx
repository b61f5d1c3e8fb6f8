import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { type ExplainedEntry, explainedEntries, unusedExplanations } from '#shared/rules/explained-entries';
import { useNavigation } from '../editing/page-navigation';
import { destinationOf } from '../editing/pages';
import { useReportState, useSession } from '../editing/session-context';
import { ExplanationForm } from '../findings/explanation-form';
import styles from './explanations-list.module.css';

/** Every 说明 of the report in form order, beside what it is for as it stands now. Nothing where none is written. */
export function ExplanationsList() {
  const report = useReportState((state) => state.report);
  const findings = useReportState((state) => state.findings);
  const entries = useMemo(() => explainedEntries(report, findings), [report, findings]);
  const unused = useMemo(() => unusedExplanations(report, findings), [report, findings]);
  if (entries.length + unused.length === 0) return null;
  return (
    <section className={styles.list} aria-labelledby="check-explanations">
      <h2 id="check-explanations">已写的说明（{entries.length} 条）</h2>
      <ul>
        {entries.map((entry) => (
          <Entry key={entry.lead.key} entry={entry} />
        ))}
      </ul>
      {unused.length > 0 && <Unused keys={unused} />}
    </section>
  );
}

function Entry({ entry }: { readonly entry: ExplainedEntry }) {
  const { store } = useSession();
  const { go } = useNavigation();
  const [isChanging, setChanging] = useState(false);
  const { lead, members, place, message, reason } = entry;
  return (
    <li className={styles.entry}>
      <p className={styles.place}>{place}</p>
      <p>{message}</p>
      {isChanging ? (
        <ExplanationForm
          initial={reason}
          isWritten
          onSave={(text) => {
            setChanging(false);
            for (const { key } of members) store.apply({ type: 'explanation', key, text });
          }}
          onCancel={() => setChanging(false)}
        />
      ) : (
        <>
          <p className={styles.reason}>说明：{reason}</p>
          <p className={styles.buttons}>
            <Button data-edits aria-label={`修改说明：${place}`} onClick={() => setChanging(true)}>
              修改说明
            </Button>
            <Button aria-label={`去核对：${place}`} onClick={() => go(destinationOf(lead))}>
              去核对
            </Button>
          </p>
        </>
      )}
    </li>
  );
}

/** Explanations of a file made elsewhere that nothing in this report needs; they stay in it until taken away. */
function Unused({ keys }: { readonly keys: readonly string[] }) {
  const { store } = useSession();
  const explanations = useReportState(({ report }) => report.explanations);
  return (
    <div className={styles.entry}>
      <p>文件里另有 {keys.length} 条说明，现在没有要说明的地方，不会印出来：</p>
      <ul className={styles.unused}>
        {keys.map((key) => (
          <li key={key}>{explanations[key]}</li>
        ))}
      </ul>
      <p className={styles.buttons}>
        <Button
          data-edits
          onClick={() => {
            for (const key of keys) store.apply({ type: 'explanation', key, text: null });
          }}
        >
          删除这 {keys.length} 条说明
        </Button>
      </p>
    </div>
  );
}

import { Button } from '@mantine/core';
import type { Answer } from '#shared/ipc/channels';
import { useAnnounce } from '../editing/announcer';
import { useBridge } from '../editing/bridge-context';
import { useSession } from '../editing/session-context';
import { useSettings } from '../editing/settings-context';
import { FORMATS_IN_WORDS, type FormatWords } from './document-formats';
import styles from './export-page.module.css';
import { putOnClipboard } from './put-on-clipboard';
import type { ExportJob } from './use-export-job';

interface OtherFormatsProps {
  /** Nothing stands in the way of the formal copy; otherwise everything is marked. */
  readonly isFormal: boolean;
  readonly isPractice: boolean;
  readonly job: ExportJob;
  /** Told how the writing of a file ended, and what to say of one that was written. */
  readonly onEnded: (answer: Answer<'exports:save-as'>, sentence: string, isFormal: boolean) => void;
}

/** The same report for Word, Excel and the office's web site. */
export function OtherFormats({ isFormal, isPractice, job, onEnded }: OtherFormatsProps) {
  const bridge = useBridge();
  const announce = useAnnounce();
  const { id, store, autosave } = useSession();
  const withExplanations = useSettings().settings.withExplanations === true;
  const mark = isPractice ? '练习草稿' : '草稿';

  const saveAs = async ({ format, formal, draft }: FormatWords) => {
    await autosave.flush();
    const request = { id, report: store.getState().report, format, draft: !isFormal, withExplanations };
    const answer = await job.run((jobId) => bridge.call['exports:save-as']({ jobId, ...request }));
    onEnded(answer, isFormal ? formal : draft(mark), isFormal);
  };
  const copy = async () => {
    const answer = await bridge.call['exports:copy']({
      id,
      report: store.getState().report,
      draft: !isFormal,
    });
    if (!answer.ok) announce(answer.message, 'problem');
    else if (answer.value.outcome === 'failed') announce(answer.value.message, 'problem');
    else if (!putOnClipboard(answer.value))
      announce('没有复制到剪贴板。请再点一次“复制到剪贴板”。', 'problem');
    else announce(`已复制全文${isFormal ? '' : `，上方标明“${mark}”`}。请到网站编辑器里按 Ctrl+V 粘贴。`);
  };

  return (
    <section className={styles.panel} aria-labelledby="export-others">
      <h2 id="export-others">其他格式</h2>
      <p>{isFormal ? '校验通过，以下各种都是正式稿。' : `以下各种现在都标明“${mark}”。`}</p>
      <ul className={styles.purposes}>
        <li>复制到剪贴板：全文连同表格，粘贴到网站编辑器；只收文字的编辑器得到文字。</li>
        {FORMATS_IN_WORDS.map(({ format, purpose }) => (
          <li key={format}>{purpose}</li>
        ))}
      </ul>
      <p className={styles.buttons}>
        <Button onClick={() => void copy()}>复制到剪贴板</Button>
        {FORMATS_IN_WORDS.map((words) => (
          <Button key={words.format} onClick={() => void saveAs(words)}>
            {words.button}
          </Button>
        ))}
      </p>
    </section>
  );
}

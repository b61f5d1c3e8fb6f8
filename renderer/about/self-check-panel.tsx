import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Reply } from '#shared/ipc/channels';
import { useAnnounce } from '../editing/announcer';
import { useBridge } from '../editing/bridge-context';
import styles from './self-check-panel.module.css';
import { selfCheckWords } from './self-check-words';

/** 自检: are the program's files those that were built? */
export function SelfCheckPanel() {
  const bridge = useBridge();
  const announce = useAnnounce();
  const [outcome, setOutcome] = useState<Reply<'about:check-program'>>();
  const [isChecking, setIsChecking] = useState(false);

  const check = async () => {
    setIsChecking(true);
    setOutcome(undefined);
    const answer = await bridge.call['about:check-program']({});
    setIsChecking(false);
    if (!answer.ok) announce(answer.message, 'problem');
    else {
      setOutcome(answer.value);
      announce(selfCheckWords(answer.value).sentence);
    }
  };

  const words = outcome && selfCheckWords(outcome);
  return (
    <section className={styles.check} aria-labelledby="about-self-check">
      <h2 id="about-self-check">自检</h2>
      <p className={styles.what}>
        把软件的每个文件与制作时的清单核对一遍，看有没有损坏、缺少或被改动。年报草稿不在其中。
      </p>
      <Button disabled={isChecking} onClick={() => void check()}>
        {isChecking ? '正在核对…' : '开始自检'}
      </Button>
      {words !== undefined && (
        <div className={styles.outcome} data-outcome={outcome?.outcome}>
          <p>{words.sentence}</p>
          {words.files.length > 0 && (
            <ul className={styles.files}>
              {words.files.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
        </div>
      )}
    </section>
  );
}

import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useAnnounce } from '../editing/announcer';
import { useBridge } from '../editing/bridge-context';
import styles from './log-panel.module.css';

interface SavedLog {
  readonly shownPath: string;
  readonly location: string;
}

/** 技术信息: what happened in the program, for whoever helps; to be read, and to be taken away as a file. */
export function LogPanel() {
  const bridge = useBridge();
  const announce = useAnnounce();
  const [text, setText] = useState<string>();
  const [saved, setSaved] = useState<SavedLog>();
  const area = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    void bridge.call['about:log']({}).then((answer) => {
      if (answer.ok) setText(answer.value.text);
      else announce(answer.message, 'problem');
    });
  }, [bridge, announce]);

  // The newest is what is looked for.
  useEffect(() => {
    if (text !== undefined && area.current !== null) area.current.scrollTop = area.current.scrollHeight;
  }, [text]);

  const save = async () => {
    const answer = await bridge.call['about:save-log']({});
    if (!answer.ok) announce(answer.message, 'problem');
    else if (answer.value.outcome === 'failed') announce(answer.value.message, 'problem');
    else if (answer.value.outcome === 'saved') {
      setSaved(answer.value);
      announce('已导出技术信息。');
    }
  };

  if (text === undefined) return null;
  return (
    <div data-technical>
      <p className={styles.lead}>
        软件里发生过什么，求助时发给帮忙的人。只有时间、做了哪一类操作、成没成、出错的种类，没有年报内容、姓名、文件名和路径。时间是世界时，加
        8 小时是北京时间。
      </p>
      <textarea
        ref={area}
        className={styles.text}
        aria-label="软件的记录"
        readOnly
        rows={14}
        value={text === '' ? '还没有记录。' : text}
      />
      <p className={styles.actions}>
        <Button onClick={() => void save()}>导出技术信息</Button>
      </p>
      {saved !== undefined && (
        <p className={styles.actions}>
          <span className={styles.path}>已保存在：{saved.shownPath}</span>
          <Button onClick={() => void bridge.call['files:show-in-folder']({ location: saved.location })}>
            打开所在文件夹
          </Button>
        </p>
      )}
    </div>
  );
}

import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Reply } from '#shared/ipc/channels';
import { useAnnounce } from '../editing/announcer';
import { useBridge } from '../editing/bridge-context';
import styles from './version-place-panel.module.css';

type Place = Reply<'versions:place'>;

/** Where earlier versions are kept, and the way to another place. */
export function VersionPlacePanel({ onChanged }: { readonly onChanged?: () => void }) {
  const bridge = useBridge();
  const announce = useAnnounce();
  const [place, setPlace] = useState<Place>();

  useEffect(() => {
    void bridge.call['versions:place']({}).then((answer) => {
      if (answer.ok) setPlace(answer.value);
      else announce(answer.message, 'problem');
    });
  }, [bridge, announce]);

  const put = (next: Place, told: string) => {
    setPlace(next);
    announce(told);
    onChanged?.();
  };
  const choose = async () => {
    const answer = await bridge.call['versions:choose-place']({});
    if (!answer.ok) announce(answer.message, 'problem');
    else if (answer.value.outcome === 'failed') announce(answer.value.message, 'problem');
    else if (answer.value.outcome === 'chosen')
      put(answer.value.place, '以后的早先版本存到新的位置，已有的留在原处，一起列出。');
  };
  const putIntoDataFolder = async () => {
    const answer = await bridge.call['versions:use-data-folder']({});
    if (answer.ok) put(answer.value, '以后的早先版本存到本机的数据文件夹，已有的留在原处，一起列出。');
    else announce(answer.message, 'problem');
  };

  if (place === undefined) return null;
  const { shownPath, missing } = place;
  return (
    <div className={styles.panel}>
      {shownPath === undefined ? (
        <p>早先版本存在本机的数据文件夹里。另有硬盘或 U 盘的，可以存到那里：本机的硬盘坏了，早先版本还在。</p>
      ) : (
        <p className={styles.path}>
          早先版本存在“<span className={styles.shown}>{shownPath}</span>”的“年报早先版本”文件夹里。
        </p>
      )}
      {missing && (
        <p className={styles.missing}>
          现在找不到这个位置，早先版本暂时存到本机的数据文件夹。U 盘或硬盘接上以后，会存到那里，并一起列出。
        </p>
      )}
      <p className={styles.actions}>
        <Button data-edits onClick={() => void choose()}>
          换一个存放位置
        </Button>
        {shownPath !== undefined && (
          <Button data-edits onClick={() => void putIntoDataFolder()}>
            改存到本机
          </Button>
        )}
      </p>
    </div>
  );
}

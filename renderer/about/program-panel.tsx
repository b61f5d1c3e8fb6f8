import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { FORMS } from '#shared/form/forms';
import type { Reply } from '#shared/ipc/channels';
import { useAnnounce } from '../editing/announcer';
import { useBridge } from '../editing/bridge-context';
import styles from './fact-list.module.css';
import { type FoundFont, findFonts } from './find-fonts';
import { fontWords } from './font-words';
import { SelfCheckPanel } from './self-check-panel';

type Facts = Reply<'about:get'>;

/** Version, forms, data folder, system and fonts; the check of the program's own files below. */
export function ProgramPanel() {
  const bridge = useBridge();
  const announce = useAnnounce();
  const [facts, setFacts] = useState<Facts>();
  const [fonts, setFonts] = useState<readonly FoundFont[]>();

  useEffect(() => {
    void bridge.call['about:get']({}).then((answer) => {
      if (answer.ok) setFacts(answer.value);
      else announce(answer.message, 'problem');
    });
    void findFonts().then(setFonts);
  }, [bridge, announce]);

  const openFolder = async () => {
    const answer = await bridge.call['about:open-data-folder']({});
    if (!answer.ok) announce(answer.message, 'problem');
    else if (answer.value.message !== undefined) announce(answer.value.message, 'problem');
  };

  if (facts === undefined) return null;
  return (
    <>
      <dl className={styles.facts}>
        <dt>软件</dt>
        <dd>政府信息公开年报 {facts.version}</dd>
        {facts.buildDigest !== undefined && (
          <>
            <dt>程序校验码</dt>
            <dd className={styles.code}>{inFours(facts.buildDigest)}</dd>
          </>
        )}
        <dt>年报格式</dt>
        <dd>
          {FORMS.map((form) => (
            <p key={form.template}>
              {form.template} 版：{yearsOf(form)}，{form.basis}
            </p>
          ))}
        </dd>
        <dt>年报文件</dt>
        <dd>文件版本 {facts.fileVersion}</dd>
        <dt>数据文件夹</dt>
        <dd>
          <p className={styles.path}>{facts.shownDataFolder}</p>
          {facts.isPortable && <p>随身使用：数据放在软件旁边，不在这台电脑上留下。</p>}
          <Button onClick={() => void openFolder()}>打开数据文件夹</Button>
        </dd>
        <dt>系统</dt>
        <dd>
          <p>{facts.system}</p>
          <p>
            {facts.processor}，内存 {Math.round(facts.memoryMb / 1024)} GB
          </p>
          <p>
            Electron {facts.electron}，Chromium {facts.chromium}
          </p>
        </dd>
        <dt>字体</dt>
        <dd>
          <p>软件自带思源宋体、思源黑体，打印和导出 PDF 都用它们，不依赖本机字体。</p>
          {fonts !== undefined && <p>{fontWords(fonts)}</p>}
        </dd>
      </dl>
      <SelfCheckPanel />
    </>
  );
}

function yearsOf({ firstYear, lastYear }: (typeof FORMS)[number]): string {
  return lastYear === undefined ? `${firstYear} 年度起` : `${firstYear}—${lastYear} 年度`;
}

/** In groups of four digits, as they are read out and compared. */
function inFours(digest: string): string {
  return digest.replace(/(.{4})(?=.)/g, '$1 ');
}

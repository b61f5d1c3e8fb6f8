import { Button } from '@mantine/core';
import { useState } from 'react';
import { useSettings } from '../editing/settings-context';
import { focusHeading } from '../theme/focus-heading';
import styles from './substitutes-notice.module.css';
import type { FontSubstitute } from './use-preview-pdf';

/** Tells once which fonts of the standard this machine lacks; another list of fonts is told again. */
export function SubstitutesNotice({ substitutes }: { readonly substitutes: readonly FontSubstitute[] }) {
  const { settings, change } = useSettings();
  const [open, setOpen] = useState(false);
  const told = substitutes.map(({ wanted, used }) => `${wanted}>${used}`).join(' ');
  const close = () => {
    change({ toldSubstitutes: told });
    focusHeading();
  };
  if (substitutes.length === 0 || settings.toldSubstitutes === told) return null;
  return (
    <section className={styles.notice} aria-label="字体">
      <p>{inShort(substitutes)}</p>
      <span className={styles.buttons}>
        <Button variant="subtle" aria-expanded={open} onClick={() => setOpen(!open)}>
          怎么安装
        </Button>
        <Button onClick={close}>知道了</Button>
      </span>
      {open && (
        <div className={styles.help}>
          {substitutes.length > 1 && <p className={styles.how}>{inWords(substitutes)}</p>}
          <p className={styles.how}>
            这些字体有版权，本软件不能附带。单位的其他电脑上有的，或者向信息技术人员索取到字体文件以后，在文件上点右键，选“安装”，再重新打开本软件。不装也可以打印、上报，内容不受影响。
          </p>
        </div>
      )}
    </section>
  );
}

/** One line, so that the pages stay in sight: where several fonts are missing, which ones is told with what to do. */
function inShort(substitutes: readonly FontSubstitute[]): string {
  const [first] = substitutes;
  return substitutes.length > 1
    ? `本机没有“${first?.wanted}”等 ${substitutes.length} 种字体，已用别的字体代替。`
    : inWords(substitutes);
}

/** One sentence for each font that stands for others. */
function inWords(substitutes: readonly FontSubstitute[]): string {
  const missing = new Map<string, string>();
  for (const { wanted, used } of substitutes) missing.set(used, `${missing.get(used) ?? ''}“${wanted}”`);
  return [...missing].map(([used, wanted]) => `本机没有${wanted}，已用“${used}”代替。`).join('');
}

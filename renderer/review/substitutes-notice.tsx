import { Button } from '@mantine/core';
import { useSettings } from '../editing/settings-context';
import styles from './substitutes-notice.module.css';
import type { FontSubstitute } from './use-preview-pdf';

/** Tells once which fonts of the standard this machine lacks; another list of fonts is told again. */
export function SubstitutesNotice({ substitutes }: { readonly substitutes: readonly FontSubstitute[] }) {
  const { settings, change } = useSettings();
  const told = substitutes.map(({ wanted, used }) => `${wanted}>${used}`).join(' ');
  if (substitutes.length === 0 || settings.toldSubstitutes === told) return null;
  return (
    <section className={styles.notice} aria-label="字体">
      <p>{inWords(substitutes)}</p>
      <details className={styles.help}>
        <summary>怎么安装</summary>
        <p className={styles.how}>
          这些字体有版权，本软件不能附带。单位的其他电脑上有的，或者向信息技术人员索取到字体文件以后，在文件上点右键，选“安装”，再重新打开本软件。不装也可以打印、上报，内容不受影响。
        </p>
      </details>
      <Button onClick={() => change({ toldSubstitutes: told })}>知道了</Button>
    </section>
  );
}

/** One sentence for each font that stands for others. */
function inWords(substitutes: readonly FontSubstitute[]): string {
  const missing = new Map<string, string>();
  for (const { wanted, used } of substitutes) missing.set(used, `${missing.get(used) ?? ''}“${wanted}”`);
  return [...missing].map(([used, wanted]) => `本机没有${wanted}，已用“${used}”代替。`).join('');
}

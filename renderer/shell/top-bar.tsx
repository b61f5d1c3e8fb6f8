import type { ReactNode } from 'react';
import { useSettings } from '../editing/settings-context';
import { TextSizeSwitch } from './text-size-switch';
import styles from './top-bar.module.css';

interface TopBarProps {
  /** Left: whose report, or the program's name. */
  readonly children: ReactNode;
  /** Right, before 字号. */
  readonly status?: ReactNode;
  /** Right, after 字号. */
  readonly actions?: ReactNode;
}

/** The bar over every screen; 字号 stands in it on all of them. */
export function TopBar({ children, status, actions }: TopBarProps) {
  const { settings, change } = useSettings();
  return (
    <header className={styles.bar}>
      <div className={styles.what}>{children}</div>
      {status}
      <TextSizeSwitch size={settings.textSize} onChange={(textSize) => change({ textSize })} />
      {actions}
    </header>
  );
}

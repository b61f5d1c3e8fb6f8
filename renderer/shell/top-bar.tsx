import type { ReactNode } from 'react';
import { useSettings } from '../editing/settings-context';
import { TEXT_SIZE_LABELS, TEXT_SIZES } from '../theme/text-size';
import { THEME_CHOICES, THEME_LABELS } from '../theme/theme-choice';
import { BarChoice } from './bar-choice';
import styles from './top-bar.module.css';

interface TopBarProps {
  /** Left: whose report, or the program's name. */
  readonly children: ReactNode;
  /** Right, before 字号 and 外观. */
  readonly status?: ReactNode;
  /** Right, after them. */
  readonly actions?: ReactNode;
}

const SIZES = TEXT_SIZES.map((size) => [size, TEXT_SIZE_LABELS[size]] as const);
const THEMES = THEME_CHOICES.map((theme) => [theme, THEME_LABELS[theme]] as const);

/** The bar over every screen; 字号 and 外观 stand in it on all of them (ux-conventions section 12). */
export function TopBar({ children, status, actions }: TopBarProps) {
  const { settings, change } = useSettings();
  return (
    <header className={styles.bar}>
      <div className={styles.what}>{children}</div>
      {status}
      <BarChoice
        label="字号"
        value={settings.textSize}
        choices={SIZES}
        onChange={(textSize) => change({ textSize })}
      />
      <BarChoice
        label="外观"
        value={settings.theme ?? 'system'}
        choices={THEMES}
        onChange={(theme) => change({ theme: theme === 'system' ? undefined : theme })}
      />
      {actions}
    </header>
  );
}

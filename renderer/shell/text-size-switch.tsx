import { useId } from 'react';
import { TEXT_SIZE_LABELS, TEXT_SIZES, type TextSize } from '../theme/text-size';
import styles from './text-size-switch.module.css';

interface TextSizeSwitchProps {
  readonly size: TextSize;
  readonly onChange: (size: TextSize) => void;
}

/** 字号, always in sight (ux-conventions section 12). */
export function TextSizeSwitch({ size, onChange }: TextSizeSwitchProps) {
  const id = useId();
  return (
    <p className={styles.switch}>
      <label htmlFor={id}>字号</label>
      <select
        id={id}
        className={styles.choice}
        value={size}
        onChange={(event) => {
          const chosen = TEXT_SIZES.find((known) => known === Number(event.currentTarget.value));
          if (chosen !== undefined) onChange(chosen);
        }}
      >
        {TEXT_SIZES.map((known) => (
          <option key={known} value={known}>
            {TEXT_SIZE_LABELS[known]}
          </option>
        ))}
      </select>
    </p>
  );
}

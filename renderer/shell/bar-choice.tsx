import { useId } from 'react';
import styles from './bar-choice.module.css';

interface BarChoiceProps<Value extends string | number> {
  readonly label: string;
  readonly value: Value;
  /** Every value with its words, in the order shown. */
  readonly choices: readonly (readonly [Value, string])[];
  readonly onChange: (value: Value) => void;
}

/** A choice in the bar over every screen. It takes effect at once. */
export function BarChoice<Value extends string | number>({
  label,
  value,
  choices,
  onChange,
}: BarChoiceProps<Value>) {
  const id = useId();
  return (
    <p className={styles.choice}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className={styles.select}
        value={value}
        onChange={(event) => {
          const chosen = choices.find(([known]) => String(known) === event.currentTarget.value);
          if (chosen !== undefined) onChange(chosen[0]);
        }}
      >
        {choices.map(([known, words]) => (
          <option key={known} value={known}>
            {words}
          </option>
        ))}
      </select>
    </p>
  );
}

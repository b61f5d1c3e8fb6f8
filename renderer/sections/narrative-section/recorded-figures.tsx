import type { Register } from '#shared/form/form';
import styles from './recorded-figures.module.css';
import { RecordedInput } from './recorded-input';

/** Figures that may be recorded beside a text, for the checks alone. */
export function RecordedFigures({ register }: { readonly register: Register }) {
  return (
    <fieldset className={styles.register}>
      <legend className={styles.heading}>{register.heading}</legend>
      <p className={styles.lead}>{register.help[0]?.text}</p>
      <div className={styles.fields}>
        {register.fields.map((field) => (
          <RecordedInput key={field.id} field={field} />
        ))}
      </div>
    </fieldset>
  );
}

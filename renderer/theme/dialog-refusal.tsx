import styles from './dialog-parts.module.css';

/** Why what a dialog was asked to do was not done; told at once to those who do not see it. */
export function DialogRefusal({ children }: { readonly children: string }) {
  return (
    <p className={styles.refusal} role="alert">
      {children}
    </p>
  );
}

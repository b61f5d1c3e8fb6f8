import type { HelpText } from '#shared/form/form';
import styles from './source-remark.module.css';
import { standingRemark } from './standing-words';

/** How sure something told in the help is, and the document it rests on. */
export function SourceRemark({ help }: { readonly help: Pick<HelpText, 'standing' | 'basis'> }) {
  return (
    <p className={styles.remark}>
      {standingRemark(help.standing)}
      {help.basis !== undefined && `（${help.basis}）`}
    </p>
  );
}

import { useRef } from 'react';
import type { NarrativeId } from '#shared/form/form';
import { growTextarea } from '../fields/growing-textarea';
import { useFittedHeight } from '../fields/use-fitted-height';
import styles from './foreign-review.module.css';

interface ForeignTextProps {
  readonly id: NarrativeId;
  readonly heading: string;
  readonly text: string;
  readonly onChange: (id: NarrativeId, text: string) => void;
}

/** A text as it was read, to be put right. */
export function ForeignText({ id, heading, text, onChange }: ForeignTextProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  useFittedHeight(area);
  return (
    <section className={styles.part} aria-labelledby={`foreign-${id}`}>
      <h3 id={`foreign-${id}`}>{heading}</h3>
      <textarea
        ref={area}
        className={styles.text}
        aria-labelledby={`foreign-${id}`}
        rows={3}
        defaultValue={text}
        onChange={(event) => {
          growTextarea(event.currentTarget, Number.POSITIVE_INFINITY);
          onChange(id, event.currentTarget.value);
        }}
      />
    </section>
  );
}

import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Form, FormCell } from '#shared/form/form';
import type { WorkedCase } from '#shared/form/help/worked-case';
import { casesAt, workedCasesOf } from '#shared/form/help/worked-cases-of';
import { WorkedCaseDetails } from './worked-case-details';
import styles from './worked-case-list.module.css';

/**
 * The worked cases of a cell, each folded under its title. A case that points to another opens it here, below its
 * own: the figure being typed stays where it is.
 */
export function WorkedCaseList({ form, cell }: { readonly form: Form; readonly cell: FormCell }) {
  const cases = useMemo(() => workedCasesOf(form), [form]);
  const ofCell = useMemo(() => casesAt(cases, cell), [cases, cell]);
  if (ofCell.length === 0) return null;
  // What was opened at one row is folded again at a row with other cases.
  return <FoldedCases key={ofCell.map(({ id }) => id).join()} form={form} cases={cases} first={ofCell} />;
}

interface FoldedCasesProps {
  readonly form: Form;
  readonly cases: readonly WorkedCase[];
  readonly first: readonly WorkedCase[];
}

function FoldedCases({ form, cases, first }: FoldedCasesProps) {
  const [followed, setFollowed] = useState<readonly string[]>([]);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [arrivedAt, setArrivedAt] = useState<{ readonly id: string }>();
  const titles = useRef(new Map<string, HTMLButtonElement>());
  const headingId = useId();
  const shown = [...first, ...cases.filter((one) => followed.includes(one.id) && !first.includes(one))];

  useEffect(() => {
    if (arrivedAt !== undefined) titles.current.get(arrivedAt.id)?.focus();
  }, [arrivedAt]);

  const toggle = (id: string) =>
    setOpen((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  const follow = (id: string) => {
    setFollowed((before) => [...before, id]);
    setOpen((before) => new Set(before).add(id));
    setArrivedAt({ id });
  };

  return (
    <section className={styles.cases} aria-labelledby={headingId}>
      <h4 id={headingId} className={styles.heading}>
        遇到这些情形怎么计
      </h4>
      <ul className={styles.list}>
        {shown.map((one) => (
          <li key={one.id}>
            <button
              ref={(button) => {
                if (button === null) titles.current.delete(one.id);
                else titles.current.set(one.id, button);
              }}
              type="button"
              className={styles.title}
              aria-expanded={open.has(one.id)}
              onClick={() => toggle(one.id)}
            >
              {one.title}
            </button>
            {open.has(one.id) && (
              <WorkedCaseDetails
                form={form}
                worked={one}
                related={cases.filter(({ id }) => one.related.includes(id))}
                onFollow={follow}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

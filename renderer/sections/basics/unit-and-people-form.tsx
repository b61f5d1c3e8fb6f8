import { NativeSelect, TextInput } from '@mantine/core';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useForm } from 'react-hook-form';
import type { People, Unit } from '#shared/report/report';
import type { BasicsField } from '#shared/rules/finding';
import { useReadOnly } from '../../editing/folder-context';
import { useNavigation } from '../../editing/page-navigation';
import { useReportState, useSession } from '../../editing/session-context';
import { TYPING_PAUSE_MS } from '../../fields/typing-pause';
import { UNIT_KIND_CHOICES } from '../../fields/unit-kind-choices';
import { UNIT_NAME_HELP } from '../../fields/unit-name-help';
import styles from './unit-and-people-form.module.css';

interface Answers {
  readonly unit: Unit;
  readonly people: People;
}

/** Where the fields that findings lead to stand in the answers. */
const FIELD_NAMES = {
  unitName: 'unit.name',
  preparedBy: 'people.preparedBy',
  reviewedBy: 'people.reviewedBy',
  approvedBy: 'people.approvedBy',
} as const satisfies Record<BasicsField, string>;

/** Whose report it is and who made it. Everything but the name may stay empty; nothing here blocks. */
export function UnitAndPeopleForm() {
  const { store, pending, autosave } = useSession();
  const { destination, at } = useNavigation();
  const isReadOnly = useReadOnly();
  const visible = useReportState((state) => state.visible);
  const form = useRef<HTMLFormElement>(null);
  const isComposing = useRef(false);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  const defaultValues = useMemo((): Answers => {
    const { unit, people } = store.getState().report;
    return { unit, people };
  }, [store]);
  const { register, getValues, setFocus, reset } = useForm<Answers>({ defaultValues });

  const commit = useCallback(() => {
    clearTimeout(pause.current);
    if (isComposing.current) return;
    const { unit, people } = getValues();
    const { report } = store.getState();
    if (differs(unit, report.unit)) store.apply({ type: 'unit', unit: { ...unit } });
    if (differs(people, report.people)) store.apply({ type: 'people', people: { ...people } });
  }, [getValues, store]);

  const typed = () => {
    if (isComposing.current) return;
    autosave.touch();
    clearTimeout(pause.current);
    pause.current = setTimeout(commit, TYPING_PAUSE_MS);
  };

  // Answers changed from elsewhere (a step taken back) come in; what is being typed is never overwritten.
  useEffect(() => {
    let known: Answers = store.getState().report;
    return store.subscribe(() => {
      const { unit, people } = store.getState().report;
      if (unit === known.unit && people === known.people) return;
      known = { unit, people };
      const shown = getValues();
      if (differs(unit, shown.unit) || differs(people, shown.people)) reset({ unit, people });
    });
  }, [store, getValues, reset]);
  useEffect(() => pending.register(commit), [pending, commit]);
  useEffect(() => commit, [commit]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every visit sends the focus anew, the same place included
  useEffect(() => {
    if (destination.field !== undefined) setFocus(FIELD_NAMES[destination.field]);
  }, [destination, at, setFocus]);

  const nameProblem = visible.find(
    ({ field, severity }) => field === 'unitName' && severity !== 'hint',
  )?.message;

  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      onSubmit={(event) => event.preventDefault()}
      onInput={typed}
      onBlur={commit}
      onCompositionStart={() => {
        isComposing.current = true;
      }}
      onCompositionEnd={() => {
        isComposing.current = false;
        typed();
      }}
    >
      <TextInput
        readOnly={isReadOnly}
        className={styles.wide ?? ''}
        label="单位全称"
        description={UNIT_NAME_HELP}
        error={nameProblem}
        autoComplete="off"
        {...register('unit.name')}
      />
      <NativeSelect
        disabled={isReadOnly}
        label="单位类型"
        data={UNIT_KIND_CHOICES}
        {...register('unit.kind')}
      />
      <TextInput
        readOnly={isReadOnly}
        label="上级主管部门"
        autoComplete="off"
        {...register('unit.superior')}
      />
      <TextInput readOnly={isReadOnly} label="填报人" autoComplete="off" {...register('people.preparedBy')} />
      <TextInput readOnly={isReadOnly} label="审核人" autoComplete="off" {...register('people.reviewedBy')} />
      <TextInput readOnly={isReadOnly} label="负责人" autoComplete="off" {...register('people.approvedBy')} />
      <TextInput
        readOnly={isReadOnly}
        label="联系电话"
        autoComplete="off"
        inputMode="tel"
        {...register('people.phone')}
      />
    </form>
  );
}

function differs<T extends object>(one: T, other: T): boolean {
  return (Object.keys(one) as (keyof T)[]).some((key) => one[key] !== other[key]);
}

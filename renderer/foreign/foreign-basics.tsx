import { NativeSelect, TextInput } from '@mantine/core';
import type { TemplateId } from '#shared/form/form';
import { formForYear, formOf } from '#shared/form/forms';
import type { UnitKind } from '#shared/report/report';
import { offeredYears } from '../fields/offered-years';
import { UNIT_KIND_CHOICES } from '../fields/unit-kind-choices';
import { UNIT_NAME_HELP } from '../fields/unit-name-help';
import styles from './foreign-review.module.css';

export interface BasicAnswers {
  readonly name: string;
  readonly kind: UnitKind;
  /** Empty until one is chosen. */
  readonly reportYear: string;
}

type Faults = Readonly<Partial<Record<'name' | 'reportYear', string>>>;

/** What is missing of whose report it is, by the field it is asked in. */
export function refusedBasics({ name, reportYear }: BasicAnswers): Faults {
  return {
    ...(name.trim() === '' ? { name: '请填写单位全称。' } : {}),
    ...(reportYear === '' ? { reportYear: '请选择报告年度。' } : {}),
  };
}

interface ForeignBasicsProps {
  readonly answers: BasicAnswers;
  readonly faults: Faults;
  readonly template: TemplateId;
  readonly onChange: (answers: BasicAnswers) => void;
}

/** Whose report it is and of which year: read off the title, and to be put right. */
export function ForeignBasics({ answers, faults, template, onChange }: ForeignBasicsProps) {
  const year = Number(answers.reportYear);
  const years = offeredYears(new Date(), year);
  const known = answers.reportYear === '' || years.includes(year) ? years : [...years, year];
  const due = formForYear(year);
  return (
    <section className={styles.part} aria-labelledby="foreign-basics">
      <h3 id="foreign-basics">基本信息</h3>
      <div className={styles.basics}>
        <TextInput
          name="name"
          label="单位全称"
          description={UNIT_NAME_HELP}
          autoComplete="off"
          value={answers.name}
          error={faults.name}
          onChange={(event) => onChange({ ...answers, name: event.currentTarget.value })}
        />
        <NativeSelect
          name="kind"
          label="单位类型"
          data={UNIT_KIND_CHOICES}
          value={answers.kind}
          onChange={(event) => {
            const kind = UNIT_KIND_CHOICES.find(({ value }) => value === event.currentTarget.value)?.value;
            if (kind !== undefined) onChange({ ...answers, kind });
          }}
        />
        <NativeSelect
          name="reportYear"
          label="报告年度"
          data={[
            ...(answers.reportYear === '' ? [{ value: '', label: '请选择' }] : []),
            ...known.map((offered) => ({ value: String(offered), label: `${offered} 年` })),
          ]}
          value={answers.reportYear}
          error={faults.reportYear}
          onChange={(event) => onChange({ ...answers, reportYear: event.currentTarget.value })}
        />
      </div>
      {due !== undefined && due.template !== template && (
        <p className={styles.notice}>
          文件里的表是{formOf(template).basis}的格式，{answers.reportYear} 年度应当用{due.basis}
          的格式。请看一看报告年度对不对。
        </p>
      )}
    </section>
  );
}

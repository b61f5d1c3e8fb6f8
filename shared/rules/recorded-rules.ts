import type { FormSection, RecordedField } from '../form/form';
import { quotable } from '../values/quotable';
import { recordedReadings } from './input';
import { instance, type Rule, type RuleInstance } from './rule';

/** Checks on figures recorded beside a text: nothing has to be recorded, but what is must be readable. */
export const RECORDED_RULES: readonly Rule[] = [
  {
    id: 'F-11',
    severity: 'error',
    title: '登记的件数和金额的写法',
    source: { kind: 'sense', text: '以元计的金额最多两位小数（分）' },
    expand: (form) => form.sections.flatMap(registerChecks),
  },
];

function registerChecks(section: FormSection): readonly RuleInstance[] {
  if (section.kind !== 'narrative') return [];
  return (section.register?.fields ?? []).map((field) =>
    instance({
      section: section.id,
      cells: [field.id],
      reads: { readings: recordedReadings([field.id]) },
      inspect: ({ readings: [reading] }) => {
        if (reading?.state !== 'refused' && reading?.state !== 'placeholder') return undefined;
        const { must, expected } = wanted(field);
        return {
          message: `第${section.ordinal}部分登记的“${field.name}”${must}，当前是“${quotable(reading.text)}”。请改正，没有登记的请空着。`,
          expected,
          actual: reading.text,
        };
      },
    }),
  );
}

function wanted({ kind, unit, mostDecimals }: RecordedField): { must: string; expected: string } {
  if (kind === 'count') return { must: `应填非负整数，单位是${unit}`, expected: `非负整数，单位${unit}` };
  const decimals = mostDecimals === undefined ? '' : `，最多 ${mostDecimals} 位小数`;
  return {
    must: `应为不小于 0 的数字，单位是${unit}${decimals}`,
    expected: `不小于 0 的数字，单位${unit}${decimals}`,
  };
}

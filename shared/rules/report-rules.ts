import { FIRST_REPORT_YEAR, formForYear } from '../form/forms';
import { basics } from './input';
import { type Fault, instance, type Rule } from './rule';
import { undividedRowChecks } from './undivided-rows';

/** Family M: data of the report as a whole (spec/rules.md section 10). */

/** The 2019 form was only encouraged in its first year (spec/template-2019.md section 1). */
const YEAR_OF_FREE_FORM = 2019;

export const REPORT_RULES: readonly Rule[] = [
  {
    id: 'M-01',
    severity: 'error',
    title: '格式版本与报告年度相符',
    source: { kind: 'official', text: '国办公开办函〔2019〕60号、〔2021〕30号；2019 年度为鼓励使用' },
    expand: (form) => [
      instance({
        section: 'basics',
        cells: [],
        reads: { basics },
        inspect: (read) => templateFault(read.basics.reportYear, read.basics.template),
      }),
      ...undividedRowChecks(form),
    ],
  },
  {
    id: 'M-02',
    severity: 'error',
    title: '单位全称和报告年度',
    source: { kind: 'sense', text: '没有单位和年度无法报送' },
    missing: true,
    expand: () => [
      instance({
        section: 'basics',
        cells: [],
        reads: { basics },
        inspect: (read) =>
          read.basics.unit.name.trim() === '' || !Number.isInteger(read.basics.reportYear)
            ? { message: '请填写单位全称和报告年度。', field: 'unitName' }
            : undefined,
      }),
    ],
  },
];

function templateFault(reportYear: number, template: string): Fault | undefined {
  const due = formForYear(reportYear);
  if (due?.template === template || !Number.isInteger(reportYear)) return undefined;
  if (due === undefined) {
    return {
      message: `报告年度是 ${reportYear}，统一格式从 ${FIRST_REPORT_YEAR} 年度起使用。请核对报告年度。`,
    };
  }

  return {
    message: `${reportYear} 年度应使用 ${due.template} 版（${due.basis}）格式。这份年报用的是 ${template} 版。请核对报告年度；年度没有错的，请改用 ${due.template} 版填写。`,
    expected: due.template,
    actual: template,
    ...(reportYear === YEAR_OF_FREE_FORM ? { severity: 'warning' as const } : {}),
  };
}

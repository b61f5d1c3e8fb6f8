import { describe, expect, it } from 'vitest';
import type { Form, FormCell, HelpText } from '../form';
import { FORMS } from '../forms';
import { DISCLOSURE_2019_COLUMN_HELP, DISCLOSURE_2019_ROW_HELP } from './disclosure-2019-help';
import { DISCLOSURE_2021_CELL_HELP } from './disclosure-2021-help';
import { DISPUTE_COLUMN_HELP, DISPUTE_GROUP_HELP } from './dispute-help';
import { TABLE_SECTION_HELP } from './narrative-help';
import { REQUEST_COLUMN_HELP, REQUEST_ROW_HELP } from './request-help';

/** What 填报指南 section 11 holds open, by the cell it is asked at. */
const OPEN_QUESTIONS = [
  { cell: 'disclosure.fees.feeAmount', about: '小数' },
  { cell: 'disclosure.procurement.procurementAmount', about: '单位' },
  { cell: 'disclosure.normativeDocuments.repealedThisYear', about: '失效' },
  { cell: 'disclosure.normativeDocuments.issuedThisYear', about: '联合发文' },
  { cell: 'requests.otherMisc.naturalPerson', about: '撤回' },
  { cell: 'requests.carriedForward.naturalPerson', about: '补正' },
  { cell: 'requests.granted.legalServiceOrg', about: '律师' },
  { cell: 'disputes.review.otherResult', about: '撤回' },
  { cell: 'disputes.litigationAfterReview.upheld', about: '一审、二审' },
] as const;

describe('what the guide holds open', () => {
  it('is asked at cells that some form has', () => {
    expect(OPEN_QUESTIONS.filter(({ cell }) => !FORMS.some((form) => form.cellById.has(cell)))).toEqual([]);
  });
});

const textsOf = (maps: readonly Readonly<Record<string, readonly HelpText[]>>[]): readonly HelpText[] =>
  maps.flatMap((map) => Object.values(map).flat());

const sectionTexts = (form: Form): readonly HelpText[] =>
  form.sections.flatMap((section) => [
    ...section.help,
    ...(section.kind === 'narrative' ? section.topics.map(({ help }) => help) : []),
    ...(section.kind === 'narrative' ? (section.register?.help ?? []) : []),
  ]);

const allTexts = (form: Form): readonly HelpText[] => [
  ...form.prefaceHelp,
  ...sectionTexts(form),
  ...form.cells.flatMap(({ help }) => help),
];

const typed = (form: Form): readonly FormCell[] => form.cells.filter(({ sumOf }) => sumOf === undefined);

describe.each(FORMS)('help of the form $template', (form) => {
  it('says at every cell that is typed what counts, with an example', () => {
    const without = typed(form).filter(({ help }) => !help.some(({ example }) => example !== undefined));
    expect(
      without.map(({ id }) => id),
      'write what counts there and an example, into the help of the row, the column or the cell (shared/form/help/)',
    ).toEqual([]);
  });

  it('says at every computed cell that nothing is to be typed', () => {
    const computed = form.cells.filter(({ sumOf }) => sumOf !== undefined);
    const silent = computed.filter(
      ({ help }) => !help.some(({ text }) => text.includes('自动计算，无需填写')),
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('calls nothing official or local without naming the document', () => {
    const unfounded = allTexts(form).filter(
      ({ basis, standing }) =>
        basis === undefined && standing.some((one) => one === 'official' || one === 'local'),
    );
    expect(unfounded.map(({ text }) => text)).toEqual([]);
  });

  it('never calls official what no national document settles, but for what a form prints and leaves undivided', () => {
    const both = allTexts(form).filter(
      ({ standing }) => standing.includes('official') && standing.includes('unconfirmed'),
    );
    // 先写信息处理费 is asked for by the form; in which items, is not.
    expect(new Set(both.map(({ basis }) => basis))).toEqual(
      new Set(form.recordedById.size > 0 ? ['国办公开办函〔2021〕30号模板提示；分项写法未找到依据'] : []),
    );
  });

  it('holds open what the guide holds open, at the cell where it is asked', () => {
    for (const { cell, about } of OPEN_QUESTIONS) {
      const help = form.cellById.get(cell)?.help;
      if (help === undefined) continue;
      const open = help.filter(({ standing }) => standing.includes('unconfirmed'));
      expect(open.map(({ text }) => text).join(), cell).toContain(about);
    }
  });
});

it('shows every help text that is written', () => {
  const shown = new Set(FORMS.flatMap(allTexts));
  const written = textsOf([
    DISCLOSURE_2019_COLUMN_HELP,
    DISCLOSURE_2019_ROW_HELP,
    DISCLOSURE_2021_CELL_HELP,
    DISPUTE_COLUMN_HELP,
    DISPUTE_GROUP_HELP,
    TABLE_SECTION_HELP,
    REQUEST_COLUMN_HELP,
    REQUEST_ROW_HELP,
  ]);
  expect(written.filter((text) => !shown.has(text)).map(({ text }) => text)).toEqual([]);
});

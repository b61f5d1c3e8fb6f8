import { describe, expect, it } from 'vitest';
import { formOf } from '#shared/form/forms';
import type { Report } from '#shared/report/report';
import { soundReport } from '../../../tests/rule-cases/sound-report';
import { shownTexts } from './shown-texts';

const [one, , , , five, six] = formOf('2021').sections.map(({ heading }) => heading);
const data: Report = soundReport('2021', {
  narrative: { preface: '', overview: '甲。\n乙。', problems: '丙。', otherMatters: '丁。' },
});
const { name } = data.unit;
const TITLE = `${name}\n2024年政府信息公开工作年度报告`;
const tables = formOf('2021')
  .sections.slice(1, 4)
  .map(({ heading }) => heading);

const shown = (last: readonly string[] = [], below: readonly string[] = []) =>
  shownTexts(data, { texts: 'paragraphs' }, [
    TITLE,
    ...below,
    one ?? '',
    '甲。',
    '乙。',
    ...tables,
    five ?? '',
    '丙。',
    six ?? '',
    '丁。',
    ...last,
  ]);

describe('shownTexts', () => {
  it('finds the texts between the headings', () => {
    expect(shown()).toEqual({ unit: data.unit, reportYear: 2024, narrative: data.narrative, notes: [] });
  });

  it.each([[[name, '2025年1月20日']], [['　　　', name, '　　　　年　　月　　日']]])(
    'does not take a signature for text: %j',
    (signature) => {
      expect(shown(signature).narrative).toEqual(data.narrative);
    },
  );

  it('does not take the unit that submits for a preface', () => {
    expect(shown([], [`报送单位：${name}`])).toMatchObject({ narrative: data.narrative, notes: [] });
    expect(shown([], [`报送单位：${name}`, '开头。']).narrative.preface).toBe('开头。');
  });

  it('keeps a text that ends as a signature does', () => {
    const signed = {
      ...data,
      narrative: { ...data.narrative, otherMatters: `丁。\n${name}\n2025年1月20日` },
    };
    const { narrative } = shownTexts(signed, { texts: 'lines' }, [
      TITLE,
      one ?? '',
      '甲。乙。',
      ...tables,
      five ?? '',
      '丙。',
      six ?? '',
      '丁。',
      name,
      '2025年1月20日',
    ]);
    expect(narrative).toEqual(signed.narrative);
  });

  it('shows what was written below, without the signature', () => {
    expect(shown(['戊。', name, '2025年1月20日']).narrative.otherMatters).toBe('丁。\n戊。');
  });

  it('ends before the page of explanations', () => {
    const page = ['情况说明', `（${name}　2024年度）`, '1．基本信息', '说明：略。'];
    expect(shown(page)).toMatchObject({ narrative: data.narrative, notes: [] });
    expect(shown([name, '2025年1月20日', ...page])).toMatchObject({ narrative: data.narrative });
    expect(shown(['情况说明', '是一段文字。']).narrative.otherMatters).toBe('丁。\n情况说明\n是一段文字。');
  });

  it('compares nothing where it cannot tell where a text begins', () => {
    const { narrative, notes } = shownTexts(data, { texts: 'paragraphs' }, ['另一份文件', '甲。']);
    expect(narrative).toEqual(data.narrative);
    expect(notes).toHaveLength(5);
  });
});

import { describe, expect, it } from 'vitest';
import type { Finding, Severity } from '#shared/rules/finding';
import { formalRefusal } from './formal-refusal';

const finding = (severity: Severity, explained = false): Finding => ({
  key: 'Q-01:x',
  rule: 'Q-01',
  severity,
  section: 'requests',
  cells: [],
  message: '“自然人”一列不平。',
  missing: false,
  explained,
});

const earnest = {};

describe('formalRefusal', () => {
  it('lets a report go when only hints and explained warnings are left', () => {
    expect(formalRefusal(earnest, [finding('hint'), finding('warning', true)], 'export')).toBeUndefined();
  });

  it('counts what stands in the way', () => {
    expect(
      formalRefusal(
        earnest,
        [finding('error'), finding('error'), finding('warning'), finding('hint')],
        'export',
      ),
    ).toBe('还有 2 处必须修改、1 处请核实没有写说明，暂不能导出上报文件，可以先导出草稿。');
    expect(formalRefusal(earnest, [finding('error')], 'print')).toBe(
      '还有 1 处必须修改，暂不能打印正式稿，可以先打印草稿。',
    );
  });

  it('never lets a practice report go, however clean it is', () => {
    expect(formalRefusal({ practice: true }, [], 'export')).toBe(
      '这是练习，不能导出上报文件，可以导出草稿。',
    );
    expect(formalRefusal({ practice: true }, [finding('error')], 'print')).toBe(
      '这是练习，不能打印正式稿，可以打印草稿。',
    );
  });
});

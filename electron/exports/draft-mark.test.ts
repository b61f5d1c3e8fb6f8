import { describe, expect, it } from 'vitest';
import type { Finding, Severity } from '#shared/rules/finding';
import { draftMark } from './draft-mark';

const finding = (severity: Severity): Finding => ({
  key: 'N-01',
  rule: 'N-01',
  severity,
  section: 'overview',
  cells: [],
  message: '',
  missing: false,
  explained: false,
});

describe('draftMark', () => {
  it('says that a report with something to correct has not passed', () => {
    expect(draftMark({}, [finding('hint'), finding('error')])).toBe('草稿，未通过校验');
  });

  it('says only 草稿 of a report that could be exported', () => {
    expect(draftMark({}, [])).toBe('草稿');
    expect(draftMark({}, [finding('warning'), finding('hint')])).toBe('草稿');
  });

  it('calls a practice report one', () => {
    expect(draftMark({ practice: true }, [])).toBe('练习草稿');
    expect(draftMark({ practice: true }, [finding('error')])).toBe('练习草稿，未通过校验');
  });
});

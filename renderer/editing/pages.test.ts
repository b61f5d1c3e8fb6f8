import { describe, expect, it } from 'vitest';
import { formOf } from '#shared/form/forms';
import type { Finding } from '#shared/rules/finding';
import { destinationOf, knownPage, neighbours, pageName } from './pages';

const finding: Finding = {
  key: 'Q-01:requests.newlyReceived.naturalPerson',
  rule: 'Q-01',
  severity: 'error',
  section: 'requests',
  cells: ['requests.newlyReceived.naturalPerson', 'requests.carriedOver.naturalPerson'],
  message: '“自然人”一列不平',
  missing: false,
  explained: false,
};

describe('pages of a report', () => {
  it('names a section by its official heading', () => {
    expect(pageName('requests', formOf('2021'))).toBe('三、收到和处理政府信息公开申请情况');
    expect(pageName('export', formOf('2021'))).toBe('导出上报文件');
  });

  it('goes through the parts in official order and ends at the export', () => {
    expect(neighbours('basics')).toEqual({ after: 'overview' });
    expect(neighbours('disputes')).toEqual({ before: 'requests', after: 'problems' });
    expect(neighbours('otherMatters')).toEqual({ before: 'problems', after: 'check' });
    expect(neighbours('export')).toEqual({ before: 'preview' });
  });

  it('leads back into the order from a page that is only looked up', () => {
    expect(neighbours('compare')).toEqual({ before: 'otherMatters', after: 'check' });
    expect(neighbours('check')).toEqual({ before: 'otherMatters', after: 'preview' });
  });

  it('opens the task list for a place it does not know', () => {
    expect(knownPage('consolidation')).toBe('tasks');
    expect(knownPage(undefined)).toBe('tasks');
    expect(knownPage('problems')).toBe('problems');
  });

  it('leads to the first cell a finding names', () => {
    expect(destinationOf(finding)).toEqual({
      page: 'requests',
      cell: 'requests.newlyReceived.naturalPerson',
    });
  });

  it('leads to the text where a finding is about text, the preface being written with the basics', () => {
    const place = { part: 'preface', start: 3, end: 5 } as const;
    expect(destinationOf({ ...finding, section: 'overview', cells: [], place })).toEqual({
      page: 'basics',
      text: place,
    });
  });

  it('leads to the sentence where it is found with its text, whatever cells it contradicts', () => {
    const place = { part: 'overview', start: 3, end: 9 } as const;
    expect(destinationOf({ ...finding, section: 'overview', place })).toEqual({
      page: 'overview',
      text: place,
    });
    expect(destinationOf({ ...finding, place })).toEqual({
      page: 'requests',
      cell: 'requests.newlyReceived.naturalPerson',
    });
  });

  it('leads to the field of the basics a finding is about, or to the page where it is about none', () => {
    const basics = { ...finding, section: 'basics', cells: [] } as const;
    expect(destinationOf({ ...basics, field: 'approvedBy' })).toEqual({
      page: 'basics',
      field: 'approvedBy',
    });
    expect(destinationOf(basics)).toEqual({ page: 'basics' });
  });
});

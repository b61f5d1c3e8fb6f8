import { describe, expect, it } from 'vitest';
import { reportDigest } from '#shared/report/report-file';
import { soundReport } from '../../tests/rule-cases/sound-report';
import { submissionFiles } from './submission-files';

const report = soundReport('2021');
const documents = {
  pdf: new Uint8Array(117_359),
  docx: new Uint8Array(300),
  xlsx: new Uint8Array(20_480),
};
const files = submissionFiles(report, documents, '2026-01-12 09:30');
const list = new TextDecoder('utf-8', { ignoreBOM: true }).decode(files.at(-1)?.content);

describe('submissionFiles', () => {
  it('names every file by the title of the report, and the list last', () => {
    const title = `${report.unit.name}${report.reportYear}年政府信息公开工作年度报告`;
    expect(files.map(({ name }) => name)).toEqual([
      ...['pdf', 'docx', 'xlsx', 'ndbg'].map((ending) => `${title}.${ending}`),
      '报送清单.txt',
    ]);
  });

  it('lists every file with what it is and how large, and the check code', () => {
    for (const { name, content } of files.slice(0, -1)) {
      expect(list).toContain(`. ${name}\r\n`);
      expect(list).toContain(`（${content.length} 字节）`);
    }
    expect(list).toContain('   115 KB（117359 字节）\r\n');
    expect(list).toContain('   1 KB（300 字节）\r\n');
    expect(list).toContain(`校验码　${reportDigest(report).slice(0, 8)}\r\n`);
    expect(list).toContain(`\r\n${reportDigest(report)}\r\n`);
    expect(list).toContain('导出　　2026-01-12 09:30\r\n');
  });

  it('is text that the editor of an old PC shows: a byte order mark, and line ends of Windows only', () => {
    expect(list.startsWith('\uFEFF报送清单\r\n')).toBe(true);
    expect(list.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});

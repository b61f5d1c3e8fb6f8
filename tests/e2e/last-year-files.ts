import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { blankReport } from '../../shared/report/blank-report';
import type { Report } from '../../shared/report/report';
import { writeReportFile } from '../../shared/report/report-file';

export const UNIT = { name: '城关镇人民政府', kind: 'government', superior: '县人民政府' } as const;

/** What this unit reported for 2023. */
export const LAST_YEAR: Report = {
  ...blankReport(UNIT, 2023),
  people: { preparedBy: '张三', reviewedBy: '李四', approvedBy: '王五', phone: '0517-1234' },
  narrative: {
    preface: '',
    overview:
      '（一）主动公开\n2023年，我镇主动公开信息 120 条。\n（二）依申请公开\n全年收到申请 4 件。\n截至2023年底，网站专栏共有信息 300 条。',
    problems: '公开内容还不够丰富。',
    otherMatters: '无其他需要报告的事项。',
  },
  cells: {
    'requests.newlyReceived.naturalPerson': 4,
    'requests.carriedForward.naturalPerson': 3,
    'requests.carriedForward.commercialEnterprise': 0,
    'disclosure.licensing.decisionCount': 12,
  },
};

/** Writes a report file into a folder, with the changes given, and answers with its path. */
export async function reportFileIn(
  folder: string,
  name: string,
  changes: Partial<Report> = {},
): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, writeReportFile({ ...LAST_YEAR, ...changes }, { as: 'export' }));
  return path;
}

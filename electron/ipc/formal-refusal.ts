import type { Report } from '#shared/report/report';
import type { Finding } from '#shared/rules/finding';
import { formalExportObstacles } from '#shared/rules/formal-export-obstacles';

const ACTS = {
  export: { what: '导出上报文件', instead: '导出草稿' },
  print: { what: '打印正式稿', instead: '打印草稿' },
} as const;

/**
 * Why the formal copy may not leave the program (yet): it is a practice report, a 必须修改 still stands, or a 请核实
 * has no 说明. Undefined when nothing stands in its way. The page says so too; this is asked again where the file is
 * written.
 */
export function formalRefusal(
  report: Pick<Report, 'practice'>,
  findings: readonly Finding[],
  act: keyof typeof ACTS,
): string | undefined {
  const { practice, errors, unexplained } = formalExportObstacles(report, findings);
  const { what, instead } = ACTS[act];
  if (practice) return `这是练习，不能${what}，可以${instead}。`;
  const standing = [
    ...(errors.length === 0 ? [] : [`${errors.length} 处必须修改`]),
    ...(unexplained.length === 0 ? [] : [`${unexplained.length} 处请核实没有写说明`]),
  ];
  if (standing.length === 0) return undefined;
  return `还有 ${standing.join('、')}，暂不能${what}，可以先${instead}。`;
}

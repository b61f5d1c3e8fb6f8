import type { Finding } from '#shared/rules/finding';
import { formalExportObstacles } from '#shared/rules/formal-export-obstacles';

const ACTS = {
  export: '暂不能导出上报文件，可以先导出草稿',
  print: '暂不能打印正式稿，可以先打印草稿',
} as const;

/**
 * Why the formal copy may not leave the program yet: a 必须修改 still stands, or a 请核实 has no 说明. Undefined when
 * nothing stands in its way. The page says so too; this is asked again where the file is written.
 */
export function formalRefusal(findings: readonly Finding[], act: keyof typeof ACTS): string | undefined {
  const { errors, unexplained } = formalExportObstacles(findings);
  const standing = [
    ...(errors.length === 0 ? [] : [`${errors.length} 处必须修改`]),
    ...(unexplained.length === 0 ? [] : [`${unexplained.length} 处请核实没有写说明`]),
  ];
  if (standing.length === 0) return undefined;
  return `还有 ${standing.join('、')}，${ACTS[act]}。`;
}

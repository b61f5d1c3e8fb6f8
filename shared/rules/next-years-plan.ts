import type { Stretch } from '../reading/sentence-at';

const AHEAD = /下一?步|今后|明年|来年|下一?年度?|新的一年/;
const INTENDED = /将|要|继续|进一步|打算|计划|安排|工作|着力|重点|力争|加强|加大|推进|完善|做好|以/;
/** A paragraph of its own that is about something else ends the plan. */
const OTHER_MATTER = /信息处理费|收费|收取|建议|提案|办理情况|无其他|没有其他|报告事项/;
const PLAN_SHARE = 0.5;

/**
 * The plan for the year after, where most of section 六 is one (rule N-15). It begins with a paragraph that looks
 * ahead and takes in the numbered paragraphs under it, which often do not say so again.
 */
export function planInOtherMatters(text: string, reportYear: number): Stretch | undefined {
  const nextYear = String(reportYear + 1);
  let start = 0;
  let planned = 0;
  let all = 0;
  let isPlan = false;
  let place: Stretch | undefined;
  for (const paragraph of text.split('\n')) {
    const opens = (AHEAD.test(paragraph) || paragraph.includes(nextYear)) && INTENDED.test(paragraph);
    isPlan = (isPlan || opens) && !OTHER_MATTER.test(paragraph);
    const length = paragraph.trim().length;
    all += length;
    if (isPlan && length > 0) {
      planned += length;
      place = { start: place?.start ?? start, end: start + paragraph.length };
    }
    start += paragraph.length + 1;
  }
  return place !== undefined && planned > all * PLAN_SHARE ? place : undefined;
}

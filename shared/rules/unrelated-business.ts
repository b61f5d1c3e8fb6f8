import type { Stretch } from '../reading/sentence-at';

/** Business of an office that has nothing to do with making information public, unless it is said to. */
const OTHER_BUSINESS =
  /节能减排|节约能源|公共机构节能|安全生产|消防安全|食品安全|环境保护|环保督察|污染防治|招商引资|项目建设|脱贫攻坚|扶贫|乡村振兴|农业生产|粮食|防汛|抗旱|森林防火|党建|党风廉政|基层党组织|征地拆迁|城市管理|市容|交通秩序|维稳|信访维稳|计划生育|医疗服务|教学质量|学校管理|税收|财政收入|经济增长|营商环境|旅游|就业|社会保障|养老|疫情防控|车辆管理|食堂|办公用房|物业/;
/** Words of the work this section is about. */
const DISCLOSURE =
  /公开|信息|申请|解读|政务|网站|平台|公众号|新媒体|栏目|专栏|发布|公示|政策|宣传|公文|答复|群众(?:知晓|关注|参与)|知情/;
/** Says that something goes badly. */
const AMISS =
  /不(?:够|足|高|强|深|全|严|到位|及时|规范|平衡|健全|完善|明显|充分)|薄弱|滞后|欠缺|短板|有待|待(?:加强|提高|完善)|困难|压力|任务(?:繁)?重|仍需|还需/;
/** An aim or field the clause only leads in with. */
const LEAD_IN = /^(?:围绕|聚焦|结合|针对|对于?|关于|涉及|在|随着|由于|受|因|如|包括|特别是)/;
const CLAUSE = /[^，,。；;：:\n]+/g;
const NUMBERING = /^\s*(?:[一二三四五六七八九]是|[（(][一二三四五六七八九十\d]+[）)]|\d+[.．、])/;

/** The first clause of section 五 that tells of another business of the office going badly (rule N-14). */
export function unrelatedClause(text: string): Stretch | undefined {
  if (!OTHER_BUSINESS.test(text)) return undefined;
  for (const match of text.matchAll(CLAUSE)) {
    const [clause] = match;
    const said = clause.replace(NUMBERING, '').trim();
    if (!OTHER_BUSINESS.test(said) || !AMISS.test(said)) continue;
    if (DISCLOSURE.test(said) || LEAD_IN.test(said)) continue;
    const start = (match.index ?? 0) + (NUMBERING.exec(clause)?.[0].length ?? 0);
    return { start, end: (match.index ?? 0) + clause.length };
  }
  return undefined;
}

/** Whether a text never once uses a word of making information public. */
export function speaksOfDisclosure(text: string): boolean {
  return DISCLOSURE.test(text);
}

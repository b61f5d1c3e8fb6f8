import type { Form } from '../form/form';

/** How section 一 speaks of one of the aspects the form asks for. */
export interface AspectWords {
  /** Id of the aspect among the topics of the form. */
  readonly topic: string;
  /** Its name, shortened as reports do. */
  readonly name: RegExp;
  /** In the first words of a paragraph of its own. */
  readonly lead: RegExp;
  /** Anywhere in the text. */
  readonly words: RegExp;
}

/**
 * The five aspects of 总体情况 in the words of real reports (国办公开办函〔2021〕30号 names them; rule N-03). Wide on
 * purpose: an aspect is missing only where nothing in the text can be meant for it.
 */
export const OVERVIEW_ASPECTS: readonly AspectWords[] = [
  {
    topic: 'activeDisclosure',
    name: /主动公开/,
    lead: /主动公开|信息公开|公开(?:情况|内容|范围)|政策解读/,
    words:
      /主动公开|公开(?:了|各类|有关|相关)?(?:政府|政务)?信息|信息公开\s*\d|公开(?:目录|内容|范围|力度)|新增公开|公开[^，。；\n]{0,20}(?:\d|[一二三四五六七八九十百])(?:件|条|篇|份)|公示|政策解读|解读|重点领域|新闻发布会|(?:发布|刊发)[^，。；\n]{0,12}(?:信息|条|篇|件|次)/,
  },
  {
    topic: 'onRequest',
    name: /依申请|申请公开/,
    lead: /依申请|申请公开|申请/,
    words: /依申请|申请公开|公开申请|(?:收到|受理|接到|办理|答复|新收|没有|未|无)[^。；\n]{0,20}申请/,
  },
  {
    topic: 'infoManagement',
    name: /信息(?:资源)?(?:的)?(?:规范化)?管理/,
    lead: /信息(?:资源)?(?:的)?(?:规范化)?管理|管理|审核|审查|规范性文件/,
    words:
      /信息(?:资源)?管理|规范性文件|规章|审核|审查|审批|把关|公开属性|发布(?:制度|机制|流程|程序)|信息(?:更新|维护)|更新|台账|动态调整|清理|公开指南/,
  },
  {
    topic: 'platform',
    name: /平台/,
    lead: /平台|网站|渠道|载体|新媒体|专栏/,
    words:
      /平台|网站|门户网|公众号|微信|微博|新媒体|客户端|APP|抖音|专栏|专区|栏目|公报|公示栏|公开栏|公告栏|查阅(?:点|场所|室)|政务服务(?:中心|大厅|网)/i,
  },
  {
    topic: 'supervision',
    name: /监督|保障/,
    lead: /监督|保障|考核|培训|队伍|组织领导|组织机构|责任|教育/,
    words:
      /监督|保障|考核|考评|评议|培训|责任|督查|督促|督办|检查|问责|第三方评估|组织领导|领导小组|专人|专职|兼职|队伍|满意度/,
  },
];

const PARAGRAPH_NUMBER =
  /(?:^|\n|[。；;：:])[^\S\n]{0,8}(?:[（(]?[一二三四五六七八九十]{1,2}[）)、.．]|[一二三四五六七八九]是|第[一二三四五六七八九]，|[（(]?\d{1,2}[）)、.．])\s*([^\n。；;]{1,20})/g;
/** From so many aspects named at the head of numbered paragraphs, the text is built on them. */
const BUILT_FROM = 3;

/** Topics of those aspects that a text does not speak of, in the order above. */
export function missingAspects(text: string): readonly string[] {
  const leads = [...text.matchAll(PARAGRAPH_NUMBER)].map((match) => match[1] ?? '');
  const led = OVERVIEW_ASPECTS.filter(({ lead }) => leads.some((line) => lead.test(line)));
  // A text with a paragraph for each aspect that leaves one out is not saved by a stray word elsewhere.
  const named = OVERVIEW_ASPECTS.filter(({ name }) => leads.some((line) => name.test(line)));
  const isBuilt = named.length >= BUILT_FROM;
  return OVERVIEW_ASPECTS.filter(
    (aspect) => !led.includes(aspect) && (isBuilt || !aspect.words.test(text)),
  ).map(({ topic }) => topic);
}

/**
 * What the form requires section 一 to speak of, by topic: `platform` → `政府信息公开平台建设`, its heading without the
 * number. Empty on a form that requires nothing there.
 */
export function requiredAspects(form: Form): ReadonlyMap<string, string> {
  const overview = form.sections.find(({ id }) => id === 'overview');
  if (overview?.kind !== 'narrative') return new Map();
  const { topics, requiredTopics = [] } = overview;
  return new Map(
    topics
      .filter(({ id }) => requiredTopics.includes(id))
      .map(({ id, heading }) => [id, heading.replace(/^（.）/, '')]),
  );
}

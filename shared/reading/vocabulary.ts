import type { Act, Thing } from './statement';
import type { Label, WordKind } from './token';

/** A phrase of such reports as a pattern, and what it stands for. */
export type Entry = readonly [pattern: string, sense: Sense];

export type Sense =
  | { readonly word: WordKind }
  | { readonly act: Act; readonly loose?: true }
  | { readonly thing: Thing; readonly countable?: true; readonly bare?: true }
  | { readonly label: Label }
  | { readonly year: 'this' | 'other'; readonly soft?: true };

const NEXT_YEAR = '(?:下|次|明|翌)一?(?:个)?年度?';
const LAST_YEAR = '(?:上|去|往|前)(?:一)?年度?(?:末|底)?';
const ORGANISATIONS = '法人(?:、|或者|或|和|及|以及)?其他组织';
const AND = '(?:及|和|或|或者|与|以及)';

/**
 * The words the reader knows, tried in this order at every place: a longer phrase stands before the shorter ones it
 * contains. Whatever is not listed is unknown, and an unknown word between a thing and its number silences the reader.
 */
export const VOCABULARY: readonly Entry[] = [
  // What would be misread if its parts were.
  ['《[^《》\\n]{0,80}》', { word: 'unknown' }],
  [`(?:社会公众|公民|自然人)(?:个人)?(?:、|和|或|及)(?:者)?${ORGANISATIONS}(?:的)?`, { word: 'filler' }],
  [
    '(?:行政)?许可(?:的)?申请|(?:行政)?(?:确认|裁决|给付|奖励|赔偿)申请|申请(?:书|表|理由|渠道|办理)',
    { word: 'foreign' },
  ],
  ['行政(?:复议|诉讼)?应诉|(?:民事|刑事|涉法涉诉|公益)诉讼', { word: 'foreign' }],
  [
    '规范性文件(?:草案|合法性|备案|审查|清理|库|管理|专栏|目录)|许可(?:证|事项|服务)|处罚(?:金额|罚款|事项)',
    { word: 'foreign' },
  ],
  [
    '(?:按时|按期|及时|限时|依法)(?:办结|答复|办理)率|(?:答复|公开|办理|维持|纠错|满意)率',
    { word: 'unknown' },
  ],
  ['办结率', { word: 'rate' }],

  ['(?:行政)?复议机关(?=均|全部|都|一律)', { word: 'filler' }],
  ['作为(?:行政)?复议机关|复议机关(?=全年|共|受理|审)', { word: 'otherBody' }],
  [
    '(?:(?:作为|被列为|列为)?(?:被申请人|被告)|申请人(?=不服))(?:参加|参与)?(?:的)?|不服(?:我局|本机关)?(?:的)?(?:答复|处理|决定)?(?:结果|意见)?',
    { word: 'filler' },
  ],
  ['[向对]申请人', { word: 'filler' }],
  ['申请人', { word: 'unknown' }],

  // Carried from year to year.
  [
    `(?:结转|顺延|延续|接转|跨年|转结|延至|转入|转至|转到|留转)(?:至|到|入|为|转)?${NEXT_YEAR}(?:度)?(?:继续)?(?:办理|处理|答复|办结)?(?:的)?(?:事项)?`,
    { label: 'carriedForward' },
  ],
  [`(?:结转|承接|接转)(?:自)?${LAST_YEAR}(?:度)?(?:结转)?(?:的)?`, { label: 'carriedOver' }],
  [
    `${LAST_YEAR}(?:度)?(?:结转|转结|接转|遗留|转入|顺延)(?:至|到)?(?:本年|今年)?(?:度)?(?:继续)?(?:办理|处理)?(?:的)?`,
    { label: 'carriedOver' },
  ],

  // Requests, by applicant and by outcome.
  [ORGANISATIONS, { label: 'organisations' }],
  ['自然人|公民(?:个人)?(?=申请|提交|提出|\\d)', { label: 'naturalPerson' }],
  ['商业企业', { label: 'commercialEnterprise' }],
  ['科研机构', { label: 'researchInstitution' }],
  ['社会公益组织', { label: 'publicWelfareOrg' }],
  ['法律服务机构', { label: 'legalServiceOrg' }],
  [`(?:予以|同意|全部)?公开${AND}(?:予以)?部分公开`, { label: 'grantedOrPartial' }],
  ['(?:予以|同意)?部分公开', { label: 'partiallyGranted' }],
  ['(?:不予|不同意)公开', { label: 'denied' }],
  ['(?:予以|同意)公开', { label: 'granted' }],
  ['无法提供', { label: 'unavailable' }],
  ['不予处理', { label: 'notProcessed' }],
  ['其他(?:方式)?处理', { label: 'otherHandling' }],
  [
    '信访、?举报、?投诉类?(?:申请)?|(?:属于)?国家秘密|(?:本机关)?不掌握(?:相关政府信息)?|(?:要求提供)?公开出版物|补正后(?:申请内容)?仍不明确|(?:没有现成信息)?需要?另行制作|无正当理由(?:大量反复申请|逾期不补正)|重复申请|逾期不补正|逾期(?:未|不)缴费|保护第三方合法权益|(?:属于)?三类内部事务信息|(?:属于)?四类过程性信息|(?:属于)?行政执法案卷|(?:属于)?行政查询事项|危及“三安全一稳定”',
    { word: 'subrow' },
  ],

  // Disputes and their results; before the words 申请 and 公开 they contain.
  [
    '未经(?:行政)?复议(?:而)?直接(?:提起)?(?:行政)?(?:起诉|诉讼)(?:案件|的)?',
    { thing: 'litigationDirect', countable: true },
  ],
  [
    '(?:经)?(?:行政)?复议后(?:又|再)?(?:提起)?(?:行政)?(?:起诉|诉讼)(?:案件|的)?',
    { thing: 'litigationAfterReview', countable: true },
  ],
  [
    '(?:申请)?行政复议(?:申请|案件|案)?|(?<=行政诉讼(?:和|、|及|或|与))复议(?:案件)?',
    { thing: 'review', countable: true },
  ],
  ['行政诉讼(?:案件|案)?|(?<=复议(?:和|、|及|或|与))诉讼(?:案件)?', { thing: 'litigation', countable: true }],
  [
    '(?:结果)?维持(?:了)?(?:(?:原(?:具体)?|我[局委办中院厅]|本[局委办]|本(?:机关|单位|中心)|我(?:镇|乡|县|市|区|街道))(?:的)?(?:行政)?(?:行为|决定|答复|判|处理))?(?:结果|意见)?',
    { label: 'upheld' },
  ],
  ['(?:结果|被|予以)?纠正(?:结果)?(?!措施|了|错误)', { label: 'corrected' }],
  ['其他(?:结果|结案)|其他(?=\\s*\\d|：|:|[一二两三四五六七八九十]+件)', { label: 'otherResult' }],
  ['(?:尚未|未|仍未|待)审结|(?:尚在|正在)审理(?:中|之中)?', { label: 'pending' }],

  // Requests themselves.
  [
    '(?:关于)?(?:要求)?(?:依法)?(?:政府)?信息(?:依申请)?公开(?:类)?申请(?:事项|案件|件|总量|总数|数量|量|数)?|依申请公开(?:政府信息|信息)?(?:的)?(?:申请(?:事项|案件|件|数量|总数|数)?|事项|案件|办件|件(?!次)|数量|总数|数)|申请公开(?:政府)?信息(?:申请)?(?:事项|件)?|公开(?:政府)?信息(?:的)?申请(?:件)?|(?:政府)?信息申请|公开申请(?:件)?|依申请件',
    { thing: 'requests', countable: true },
  ],
  ['依申请公开(?:政府信息|信息)?(?:工作|方面|情况)?|依申请', { thing: 'requests' }],
  ['申请(?:事项|件)?', { thing: 'requests', countable: true, bare: true }],
  ['(?:因|涉及|有关|关于|针对)?(?:政府)?信息公开(?:工作|类|事项|方面|答复)?', { word: 'info' }],

  // Other things that are counted.
  ['(?:行政)?规范性文件', { thing: 'normativeDocuments', countable: true }],
  ['(?:政府|部门|地方政府)?规章(?!制度)', { thing: 'regulations', countable: true }],
  ['行政许可(?:决定|案件|办件|件)?', { thing: 'licensing', countable: true }],
  ['行政处罚(?:决定书?|案件|案|件)?', { thing: 'penalties', countable: true }],
  ['行政强制(?:决定|案件)?(?!措施|执行)', { thing: 'coerciveMeasures', countable: true }],
  [
    '(?:政府信息公开)?信息处理费(?:用)?(?!标准|收费标准|管理|制度|办法|收取(?:标准|情况|办法))',
    { thing: 'infoFee', countable: true },
  ],
  ['行政事业性收费|收费金额', { thing: 'fees', countable: true }],

  // What is done with them.
  ['新?(?:收到|接到|接收|受理|收受)(?:了|的|到)?|新收(?:到)?|收悉', { act: 'received' }],
  ['(?:已|共)?(?:办结|答复|办理完毕|办理答复|回复)(?:了|的|完毕)?', { act: 'handled' }],
  ['(?:实际|共|已)?(?:收取|收缴|实收)(?:了|到|的)?', { act: 'collected' }],
  ['审理(?:了|的)?|审结(?:了|的)?', { act: 'decided' }],
  ['办理(?:了|的)?(?!结果|情况|渠道|流程|程序|时限|机制|制度|期限)', { act: 'handled', loose: true }],
  ['新?(?:制发|制定(?:并?(?:印发|出台|公布|发布))?|印发|出台)(?:了|的)?', { act: 'issued' }],
  ['废止(?:了|的)?', { act: 'repealed' }],
  ['现行有效(?:的)?', { act: 'inForce' }],

  // When.
  [
    '(?:本|今)年(?:度)?(?:以来)?|全年(?:度)?|年内|报告期内|本报告期|一年来|截[至止](?:到)?本?年[底末]',
    { year: 'this' },
  ],
  [
    '(?:较|比|同|与|对比)(?:\\d{4}年|上一?年|去年|上年度)(?:度|同期)?(?:相比|比较|相较)?|同比|环比|相比',
    { word: 'change' },
  ],
  [
    '(?:上|去|前)一?年度?(?:同期)?|往年|历年|近[一二两三四五六七八九十\\d]+年(?:来)?|[三四五六七八九十两]年来|(?:上|下)半年|前?[一二三四1-4]个?季度|“?十[二三四五]五”?(?:期间|以来)?|以来|至今|截至目前|自\\d{4}年',
    { year: 'other' },
  ],
  ['累计', { year: 'other', soft: true }],
  ['下一步|计划|打算|力争|争取|预计|拟(?=[于在收受制出])|明年|来年|目标', { word: 'plan' }],

  // Whose.
  ['(?:全[市县区省州]|本)[\\u4e00-\\u9fff]{0,4}系统|全系统', { word: 'otherBody' }],
  [
    '全(?:市|县|区|省|州|盟|旗|镇|乡)(?:各级|上下)?(?:各)?(?:行政机关|政府机关|部门|单位)?',
    { word: 'territory' },
  ],
  [
    '(?:市|县|区|省|州|镇|乡)(?:本)?级(?:机关|部门|单位)?|(?:市|县|区|省|州)直(?:部门|机关|单位)?|乡镇|镇街|本级|政府办(?:公[室厅])?|各(?:科|股|处|部门|单位|乡|镇|街|县|区|市|委|局|级)[室所队镇道办局区]*|(?:所属|下属|直属|[局委区市县厅]属)(?:各)?(?:\\d{1,3}(?:个|家))?(?:单位|机构|部门|事业单位)?|(?:二级|基层|派出|驻)(?:各)?(?:单位|机构|部门|事业单位)',
    { word: 'otherBody' },
  ],
  [
    '我(?:局|委|办|中心|厅|院|镇|乡|县|区|市|街道|单位|校|处|站|队|社|会|部|机关|馆)|本(?:局|委|办|中心|厅|机关|单位|镇|街道|部门|行政机关)|全局|全委',
    { word: 'self' },
  ],

  // How they came, which parts of a whole are not in the tables.
  [
    '(?:网上|网络|在线|线上|互联网|网站|信函|邮寄|邮政|当面|现场|传真|电子邮件|电子邮箱|邮件|口头|电话|政务服务网|书面|来函)',
    { word: 'channel' },
  ],
  ['等(?=多种|各种|方式|渠道|形式|途径)|多种|各种|各类|线上线下|多渠道', { word: 'manyChannels' }],
  [
    '涉及|关于|有关|针对|类(?=申请|信息|事项|的|\\d|[，、：])|领域|名义|简易程序|普通程序|一般程序',
    { word: 'aspect' },
  ],
  ['延期(?:答复|办理)?|延长(?:答复|办理)?|超期|逾期|超时|提前|当场|当日|部分', { word: 'delayed' }],

  // Other business of an office that is counted in 件 too.
  [
    '建议|提案|信访|来信|来电|来访|投诉|举报|热线|工单|留言|咨询|线索|稿件|答卷|问卷|诉求|信件|邮箱|培训|会议|解读|政策文件|案件|诉讼|复议|警情|证照',
    { word: 'foreign' },
  ],
  ['公开(?=\\s*\\d)', { word: 'disclosed' }],
  ['(?:主动|集中|及时|新增|累计)?(?:公开|公示|发布|归集|上传|推送|录入|报送)(?:了)?', { word: 'publish' }],

  // Grammar.
  ['其中(?:的)?', { word: 'among' }],
  ['(?:包括|包含|内含|含|计入)(?:有)?', { word: 'includes' }],
  ['分别(?:为|是|有)?', { word: 'respectively' }],
  ['均|全部|都|一律', { word: 'all' }],
  ['各(?:为|有)?(?=\\d|[一二两三四五六七八九十])', { word: 'each' }],
  ['没有|未曾|从未|未|无(?=行政|政府|依申请|信息|因|新|上年|申请|复议|结转)', { word: 'negation' }],
  ['(?:所)?占(?:比|到)?', { word: 'share' }],
  ['增加|增长|减少|下降|上升|提高|降低|多(?=\\d)|少(?=\\d)|增(?=\\d)|减(?=\\d)', { word: 'change' }],
  [
    '年底|年末|尚有|仍有|剩余|其余|余下|共计|总计|合计|总共|一共|共有|共|计(?=\\d)|总数|总量|总件数|件数|数量|数(?=为|是|[:：])|为|是|有|的|已|被|因|由|经|引起|引发|导致|产生|发生|存在|出现|提起|提出|提交|递交|向|对|公众|群众|社会|属于|属|系|作出|实施|依法依规|依法|按时|按期|按规定|及时|如期|法定期限内|在|结果|情形|情况|现象|另有|另外|另|还有|还|新增|行政机关|当事人|有效|件次|申请数量',
    { word: 'filler' },
  ],
  ['以及|或者|、|和|及|与|或|；(?=$)', { word: 'and' }],
  ['[：:]', { word: 'colon' }],
  ['[，,；;]', { word: 'comma' }],
  ['[。！？!?\\n]', { word: 'stop' }],
  ['[（(\\[【]', { word: 'open' }],
  ['[）)\\]】]', { word: 'close' }],
];

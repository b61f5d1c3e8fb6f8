import type { CleanSource } from '../clean-source';

/* Written after both other looks had been used, in the turns of phrase published reports show; never mended by. */

const zeroRegulations = { issuedThisYear: 0, repealedThisYear: 0, inForce: 0 };
const noDocuments = { issuedThisYear: 0, repealedThisYear: 0, inForce: 0 };

export const LAND_2024: CleanSource = {
  id: 'land-2024',
  about: '县级部门，正文有网址、征地、不动产登记等别的件数',
  template: '2021',
  reportYear: 2024,
  unit: { name: '秀坪县自然资源局', kind: 'department', superior: '秀坪县人民政府办公室' },
  narrative: {
    preface: `秀坪县自然资源局2024年政府信息公开工作年度报告是依据《中华人民共和国政府信息公开条例》（国务院令第711号）、《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）编制。全文包括六个方面内容，所列数据的统计期限自2024年1月1日起至2024年12月31日止，可通过秀坪县人民政府网站（网址：http://www.xiuping.example.gov.cn/zfxxgk/2024nb/）查阅。邮编：334000，传真：0791-86521220。`,
    overview: `（一）主动公开情况
截至2024年12月31日，我局累计在县政府网站发布各类信息612条，其中土地征收类185条、国有土地出让公告和结果92条、矿业权信息16条、地质灾害预警47条、通知公告及其他272条。办理不动产登记3.2万件，均可在线查询。全年核发建设用地规划许可等行政许可决定538件，作出行政处罚决定21件。
（二）依申请公开情况
2024年，共接收政府信息公开申请33件（互联网提交19件，邮寄12件，当面提交2件），另有上年度结转1件，已全部按照规定程序答复，共答复34件，没有结转到下一年度的申请。从答复类型看，予以公开15件，部分公开6件，不予公开3件，无法提供8件，不予处理2件。
因政府信息公开引发行政复议3件，维持2件，纠正1件；引发行政诉讼1件，属于未经复议直接起诉，法院判决维持。另办理征地补偿类行政复议答复11件，不属于政府信息公开案件。
（三）政府信息管理情况
严格政府信息公开源头管理，公文起草时即明确公开属性；没有制发行政规范性文件，废止1件，现行有效4件。
（四）政府信息公开平台建设情况
维护局公众号“秀坪自然资源”，全年推送205期；征地信息公开平台归集2019年以来的征地批文96份。
（五）监督保障情况
办公室、法规股专人负责，2024年组织培训2次，参训87人次；在全县政务公开季度通报中3次获得表扬。`,
    problems: `主要存在以下问题：一是征地信息专业性强，群众查找不便；二是一些历史档案没有电子化，答复周期偏长；三是个别股室对答复时限的认识不够。
针对上述问题，主要采取以下措施加以改进：一是在征地信息平台上增加按村检索功能；二是投入18万元完成1990年至2010年用地档案扫描；三是设置第10个工作日预警，杜绝超期。2023年反映的公示期短的问题已改正。`,
    otherMatters: '本机关2024年度收取政府信息公开信息处理费总金额为0元，没有其他需要报告的事项。',
  },
  disclosure: {
    regulations: zeroRegulations,
    normativeDocuments: { issuedThisYear: 0, repealedThisYear: 1, inForce: 4 },
    licensing: { decisionCount: 538 },
    penalties: { decisionCount: 21 },
    coerciveMeasures: { decisionCount: 0 },
    fees: { feeAmount: '1024.7' },
  },
  requests: {
    newlyReceived: [29, 3, 0, 0, 0, 1],
    carriedOver: [1],
    granted: [13, 1, 0, 0, 0, 1],
    partiallyGranted: [6],
    deniedThirdParty: [1],
    deniedProcessInfo: [2],
    unavailableNotHeld: [6, 1],
    unavailableNeedsCreation: [0, 1],
    notProcessedRepeat: [2],
  },
  disputes: { review: [2, 1], litigationDirect: [1] },
  stated: 'printed',
};

export const COUNTY_TWO_2022: CleanSource = {
  id: 'county-two-2022',
  about: '县政府，正文既有全县数也有县本级数',
  template: '2021',
  reportYear: 2022,
  unit: { name: '秀坪县人民政府', kind: 'government', superior: '' },
  narrative: {
    preface:
      '本年度报告根据《中华人民共和国政府信息公开条例》（以下简称《条例》）第四十九条的规定，由秀坪县人民政府办公室汇总全县14个乡镇、29个县直部门的年度报告编制。除特别注明外，数据统计时间为2022年1月1日至2022年12月31日。',
    overview: `2022年，在市委、市政府和县委的坚强领导下，秀坪县认真贯彻落实党的二十大精神，紧扣《2022年政务公开工作要点》，全面提升政务公开水平。
（一）主动公开方面。全县通过县政府门户网站发布信息11286条，比上年增长12.4%，其中县政府及县政府办公室文件64件；回应网民留言773条，答复率100%。全年出台惠企纾困政策31件，举办政策吹风会6场。公开“六稳”“六保”专题信息418条。
（二）依申请公开方面。全县新收到政府信息公开申请52件，同比增加9件，其中县政府办公室收到17件。上年结转2件。全县共办结53件，结转至2023年继续办理1件。办结的申请中，予以公开27件、部分公开8件、不予公开5件、无法提供10件、不予处理1件、其他处理2件。全县因政府信息公开被申请行政复议4件，其中结果维持3件、尚未审结1件；被提起行政诉讼2件，均为复议后起诉，其中结果维持1件、其他结果1件。
（三）政府信息管理方面。开展行政规范性文件集中清理，全年制发4件、废止12件，年末现行有效37件；对2012年至2021年的县政府文件逐件标注效力。
（四）政府信息公开平台建设方面。完成政府网站IPv6改造，建成标准化专区15个，政务新媒体由46个压减到33个。
（五）监督保障方面。将政务公开纳入全县高质量发展考核，组织2次专项督查，通报5家单位；委托高校开展社会评议，满意度得分91.8分；全年没有发生因政府信息公开责任追究的情形。`,
    problems: `（一）存在的主要问题。一是部分部门依申请公开答复文书援引条款不准确；二是基层公开标准目录更新不够及时；三是政务新媒体互动性有待增强。
（二）改进情况。一是编印典型案例15个，对答复文书实行“双审”；二是按季度校核26个领域标准目录；三是开设“局长来了”直播间，全年直播12期，观看18万人次。下一步，将继续推动政务公开与中心工作深度融合。`,
    otherMatters:
      '（一）本年度全县各行政机关均未收取信息处理费。（二）2022年办理人大代表建议142件、政协委员提案165件，办理复文全部公开。',
  },
  disclosure: {
    regulations: zeroRegulations,
    normativeDocuments: { issuedThisYear: 4, repealedThisYear: 12, inForce: 37 },
    licensing: { decisionCount: 28417 },
    penalties: { decisionCount: 5120 },
    coerciveMeasures: { decisionCount: 88 },
    fees: { feeAmount: '3618.25' },
  },
  requests: {
    newlyReceived: [45, 5, 0, 0, 2],
    carriedOver: [2],
    granted: [23, 3, 0, 0, 1],
    partiallyGranted: [7, 1],
    deniedOtherLaw: [1],
    deniedThirdParty: [2],
    deniedAdminInquiry: [2],
    unavailableNotHeld: [7, 1, 0, 0, 1],
    unavailableUnclear: [1],
    notProcessedPetition: [1],
    otherNoCorrection: [1],
    otherMisc: [1],
    carriedForward: [1],
  },
  disputes: { review: [3, 0, 0, 1], litigationAfterReview: [1, 0, 1] },
  stated: 'figures',
};

export const HEALTH_2023: CleanSource = {
  id: 'health-2023',
  about: '市级部门，有驳回、撤回等说法，正文小标题自成一行',
  template: '2021',
  reportYear: 2023,
  unit: { name: '江州市卫生健康委员会', kind: 'department', superior: '江州市人民政府办公室' },
  narrative: {
    preface:
      '根据《条例》和江州市人民政府办公室《关于做好2023年政府信息公开工作年度报告编制发布工作的通知》要求，现将江州市卫生健康委员会2023年政府信息公开工作情况报告如下。数据统计期限为2023年1月1日至12月31日。',
    overview: `（一）主动公开。
2023年，我委坚持以公开为常态、不公开为例外，通过委门户网站公开信息1573条，其中疫情防控转段、医疗惠民、“一老一小”等民生信息926条；举行新闻发布会4场，接受媒体采访63次。全年作出行政许可2144件、行政处罚156件，信用公示率达到100%。
（二）依申请公开。
全年新收政府信息公开申请24件，与2022年持平；申请人为自然人21件、商业企业2件、法律服务机构1件。本年办结22件，结转下年度2件，上年无结转。22件办结件中，予以公开9件，部分公开3件，不予公开2件，无法提供6件，不予处理1件，其他处理1件（申请人主动撤回）。
因政府信息公开工作被申请行政复议2件，其中维持1件，其他结果1件（申请人撤回）；没有行政诉讼案件。
（三）政府信息管理。
做好规范性文件合法性审核，2023年制定行政规范性文件3件、废止2件，目前现行有效19件。
（四）政府信息公开平台建设。
“健康江州”微信公众号发布1216条，订阅用户91万人；12320卫生热线接听4.7万个来电。
（五）监督保障。
召开政务公开工作会议2次，对31家委属单位开展检查，反馈问题54个，整改完成54个。`,
    problems: `一年来，我委政府信息公开工作虽取得一定成效，但还存在一些不足：一是健康科普的通俗化程度不高；二是委属单位公开水平参差不齐；三是申请件分办流转环节偏多。
今后，我委将重点做好以下工作：一是组建科普专家库，推出短视频系列；二是建立委属单位公开清单，半年一评估；三是优化流转流程，力争答复平均时长压缩三分之一。`,
    otherMatters: '依据《政府信息公开信息处理费管理办法》，我委2023年没有产生信息处理费。',
  },
  disclosure: {
    regulations: zeroRegulations,
    normativeDocuments: { issuedThisYear: 3, repealedThisYear: 2, inForce: 19 },
    licensing: { decisionCount: 2144 },
    penalties: { decisionCount: 156 },
    coerciveMeasures: { decisionCount: 1 },
    fees: { feeAmount: '58.03' },
  },
  requests: {
    newlyReceived: [21, 2, 0, 0, 1],
    granted: [8, 1],
    partiallyGranted: [3],
    deniedThirdParty: [1],
    deniedInternalAffairs: [1],
    unavailableNotHeld: [5, 0, 0, 0, 1],
    notProcessedReconfirm: [1],
    otherMisc: [0, 1],
    carriedForward: [2],
  },
  disputes: { review: [1, 0, 1] },
  stated: 'printed',
};

export const STREET_2024: CleanSource = {
  id: 'street-2024',
  about: '街道，分点写，一件申请部分公开',
  template: '2021',
  reportYear: 2024,
  unit: { name: '江州市南桥区学院街道办事处', kind: 'subdistrict', superior: '南桥区人民政府办公室' },
  narrative: {
    preface:
      '本报告由学院街道办事处根据国办公开办函〔2021〕30号规定的格式编制，起止时间为2024年1月1日至2024年12月31日。',
    overview: `（一）主动公开。1.政务信息。全年公开256条，其中城市更新61条、民生保障88条、财政预决算4条、其他103条。2.办事服务。更新办事指南78项，便民中心全年办件1.9万件。
（二）依申请公开。全年收到申请1件，为自然人提出，依法作出部分公开答复1件，无上年结转、无结转下年。未引发复议和诉讼。
（三）政府信息管理。落实保密审查和“三审三校”制度，全年拦截不宜公开信息3条。
（四）政府信息公开平台建设。依托区政府网站街道子栏目发布，“学院街道”公众号关注量突破2万；社区公告栏12处。
（五）监督保障。街道纪工委每半年检查一次；居民评议会上满意率为98%；全年没有责任追究事项。综合行政执法队作出行政处罚决定133件，逐件上网公示。`,
    problems: `1.存在问题：政策解读转发多、原创少；老年群体对线上渠道不熟悉；居民对街道职责边界不清楚，申请事项常不属于街道掌握。
2.改进措施：围绕加装电梯、停车收费等热点制作原创图解6篇；在12个社区设“银发讲解员”；公布街道权责清单，并在受理时做好指引。`,
    otherMatters: '2024年，街道没有收取信息处理费，也没有需要报告的其他事项。',
  },
  disclosure: {
    regulations: zeroRegulations,
    normativeDocuments: noDocuments,
    licensing: { decisionCount: 0 },
    penalties: { decisionCount: 133 },
    coerciveMeasures: { decisionCount: 0 },
    fees: { feeAmount: '0' },
  },
  requests: { newlyReceived: [1], partiallyGranted: [1] },
  disputes: {},
  stated: 'figures',
};

export const CULTURE_2019: CleanSource = {
  id: 'culture-2019',
  about: '县级部门，2019 版表格，机构改革后第一年',
  template: '2019',
  reportYear: 2019,
  unit: { name: '秀坪县文化广电旅游局', kind: 'department', superior: '秀坪县人民政府办公室' },
  narrative: {
    preface:
      '2019年3月，原文化局、原旅游局合并组建秀坪县文化广电旅游局。现根据《中华人民共和国政府信息公开条例》编制2019年度政府信息公开工作年度报告，数据统计期限为2019年1月1日至2019年12月31日。',
    overview: `2019年，我局按照县委、县政府的部署，扎实做好政府信息公开工作。
一是完善制度。修订《信息公开保密审查制度》，明确专人负责，落实监督保障。
二是主动公开。全年公开信息198条，内容涵盖文艺演出、旅游市场整治、非遗保护等。作出行政许可决定47件、行政处罚决定12件。
三是依申请公开。全年收到政府信息公开申请3件，办结3件，其中予以公开2件，不予公开1件，均未引起行政复议或行政诉讼。
四是平台建设。开通“秀坪文旅”公众号，发布消息143条，加强政府信息管理和更新维护。`,
    problems:
      '主要问题：机构合并后信息整合不够，部分栏目内容陈旧；公开意识有待加强。改进措施：重新梳理公开目录，清理陈旧信息320条；把信息公开列入股室年度考核，全年开展培训2次。',
    otherMatters: '我局没有其他需要报告的事项。',
  },
  disclosure: {
    regulations: { issuedThisYear: 0, disclosedThisYear: 0, totalDisclosed: 0 },
    normativeDocuments: { issuedThisYear: 0, disclosedThisYear: 0, totalDisclosed: 2 },
    licensing: { itemsLastYear: 21, itemsChange: '减2', decisionCount: 47 },
    otherExternalServices: { itemsLastYear: 17, itemsChange: '+4', decisionCount: 65 },
    penalties: { itemsLastYear: 188, itemsChange: 0, decisionCount: 12 },
    coerciveMeasures: { itemsLastYear: 6, itemsChange: 0, decisionCount: 0 },
    fees: { itemsLastYear: 0, itemsChange: 0 },
    procurement: { procurementItems: 3, procurementAmount: '74.92万元' },
  },
  requests: { newlyReceived: [3], granted: [2], deniedThirdParty: [1] },
  disputes: {},
  stated: 'figures',
};

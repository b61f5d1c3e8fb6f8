import type { CleanSource } from '../clean-source';

const unit = { name: '临河县人民政府', kind: 'government', superior: '江州市人民政府办公室' };

export const COUNTY_2020: CleanSource = {
  id: 'county-2020',
  about: '县政府，2019 版表格，事项增减有正有负，采购金额写万元',
  template: '2019',
  reportYear: 2020,
  unit,
  narrative: {
    preface: `根据《中华人民共和国政府信息公开条例》和《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）要求，由临河县人民政府办公室综合各乡镇、县政府各部门的年度报告编制本报告。
数据统计期限为2020年1月1日至2020年12月31日。电子版可从“中国临河”网站下载，联系电话：0577-60120100。`,
    overview: `2020年，面对突如其来的新冠肺炎疫情，临河县统筹疫情防控和经济社会发展，持续提升政府信息公开质量。
一是突出重点，做好主动公开。全县通过政府网站公开信息8926条，政务新媒体发布12453条；召开疫情防控新闻发布会14场。县政府及部门新制作规范性文件7件，全部公开，解读率100%。
二是规范程序，做好依申请公开。全县新收政府信息公开申请80件，上年结转3件，办结77件，结转下年度6件。办理结果中，予以公开44件，部分公开9件，不予公开6件，无法提供13件，不予处理2件，其他处理3件。因政府信息公开引起行政复议6件，其中维持4件、其他结果1件、尚未审结1件；行政诉讼1件，结果维持。
三是夯实基础，加强信息管理和平台建设。县政府网站完成集约化改造，关停整合部门网站21个，建成政务公开专区18处。
四是强化监督保障。工作考核方面，把政务公开纳入对乡镇、部门的综合考核，分值权重4%；社会评议方面，委托第三方开展测评，总体满意度93.6%；责任追究方面，对3个更新不及时的单位通报提醒，没有需要追究责任的情形。`,
    problems: `2020年工作取得一定进展，但仍存在不足：一是部分单位对公开与保密的界限把握不准；二是基层政务公开标准化目录落地不够均衡；三是政策解读的形式还不够多样。
针对以上问题，采取以下改进措施：一是开展依申请公开案例评析，全年举办培训班3期；二是对照26个试点领域标准指引逐项验收；三是推广图表、动漫、视频等解读方式，提高解读效果。`,
    otherMatters: '无其他需要报告的事项。本县2020年行政机关未收取政府信息公开申请检索、复制、邮寄等费用。',
  },
  disclosure: {
    regulations: { issuedThisYear: 0, disclosedThisYear: 0, totalDisclosed: 0 },
    normativeDocuments: { issuedThisYear: 7, disclosedThisYear: 7, totalDisclosed: 61 },
    licensing: { itemsLastYear: 312, itemsChange: -8, decisionCount: 33120 },
    otherExternalServices: { itemsLastYear: 468, itemsChange: '+12', decisionCount: 91240 },
    penalties: { itemsLastYear: 2871, itemsChange: '+36', decisionCount: 7904 },
    coerciveMeasures: { itemsLastYear: 146, itemsChange: 0, decisionCount: 152 },
    fees: { itemsLastYear: 42, itemsChange: -2 },
    procurement: { procurementItems: 186, procurementAmount: '12460.8', procurementUnit: 'tenThousandYuan' },
  },
  requests: {
    newlyReceived: [71, 6, 0, 0, 2, 1],
    carriedOver: [3],
    granted: [38, 3, 0, 0, 2, 1],
    partiallyGranted: [9],
    deniedThirdParty: [2],
    deniedProcessInfo: [1],
    deniedAdminInquiry: [3],
    unavailableNotHeld: [11, 2],
    notProcessedPetition: [2],
    otherHandling: [3],
    carriedForward: [5, 1],
  },
  disputes: { review: [4, 0, 1, 1], litigationDirect: [1] },
  stated: 'figures',
};

export const COUNTY_2021: CleanSource = {
  id: 'county-2021',
  about: '县政府，第一年用 2021 版表格',
  previous: 'county-2020',
  template: '2021',
  reportYear: 2021,
  unit,
  narrative: {
    preface: `本报告根据《中华人民共和国政府信息公开条例》（国务院令第711号，以下简称《条例》）和《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）编制。报告汇总了全县17个乡镇、4个街道和31个县政府部门的数据。
统计期限自2021年1月1日起至2021年12月31日止。2020年度报告采用旧格式，部分指标口径不同，不宜直接比较。`,
    overview: `（一）主动公开
2021年，全县主动公开政府信息10352条。县政府门户网站设“建党100周年”“十四五规划”“疫情防控”等专题9个。全县制发行政规范性文件6件，废止9件，现行有效58件，制发文件全部配发解读。全年作出行政许可决定35420件、行政处罚决定8213件、行政强制决定164件，收取行政事业性收费5236.4万元。
（二）依申请公开
全县新收政府信息公开申请110件，比2020年增加30件，增长37.5%；上年结转6件；年内办结113件，结转下年度继续办理3件。从申请人看，自然人96件，法人或其他组织14件。从办理结果看，予以公开57件，部分公开15件，不予公开12件，无法提供19件，不予处理4件，其他处理6件。行政复议9件，其中结果维持5件，结果纠正1件，其他结果2件，尚未审结1件；行政诉讼4件，其中结果维持3件，尚未审结1件。
（三）政府信息管理
修订《临河县政府信息公开保密审查办法》，建立公文属性源头认定制度；对2018年以前的县政府文件开展清理，公布清理结果。
（四）政府信息公开平台建设
县政府网站全年访问量412万人次，政务新媒体27个，无“僵尸”账号。乡镇（街道）政务公开专区全部建成，共21个。
（五）监督保障
县政府常务会议专题研究2次，举办培训班4期、培训560人次。工作考核：政务公开在县级综合考核中占4分，42个单位评为优秀和良好；社会评议：委托县社情民意中心调查1200人，满意率94.7%；责任追究：全年没有因违反《条例》被追究责任的人员。`,
    problems: `主要问题有三个：一是复议纠正案件反映出个别部门答复依据引用不完整；二是行政规范性文件动态更新机制还不健全；三是老年人获取信息的渠道不够便利。
改进措施：一是对被纠正的1件案件逐环节复盘，答复文书由司法行政部门会审；二是建立行政规范性文件“立改废”台账，实行季度更新；三是推进网站适老化改造，在村居设代查代办点。`,
    otherMatters: '全县各行政机关2021年发出信息处理费收费通知0件，收取信息处理费0元。',
  },
  disclosure: {
    regulations: { issuedThisYear: 0, repealedThisYear: 0, inForce: 0 },
    normativeDocuments: { issuedThisYear: 6, repealedThisYear: 9, inForce: 58 },
    licensing: { decisionCount: 35420 },
    penalties: { decisionCount: 8213 },
    coerciveMeasures: { decisionCount: 164 },
    fees: { feeAmount: '5236.4' },
  },
  requests: {
    newlyReceived: [96, 8, 0, 1, 3, 2],
    carriedOver: [5, 1],
    granted: [48, 5, 0, 1, 2, 1],
    partiallyGranted: [14, 1],
    deniedOtherLaw: [2],
    deniedThirdParty: [3],
    deniedProcessInfo: [2],
    deniedEnforcementFile: [1],
    deniedAdminInquiry: [4],
    unavailableNotHeld: [12, 2, 0, 0, 1, 1],
    unavailableNeedsCreation: [2],
    unavailableUnclear: [1],
    notProcessedPetition: [3],
    notProcessedRepeat: [1],
    otherNoCorrection: [2],
    otherMisc: [3, 1],
    carriedForward: [3],
  },
  disputes: { review: [5, 1, 2, 1], litigationDirect: [2, 0, 0, 1], litigationAfterReview: [1] },
  stated: 'figures',
};

import type { CleanSource } from '../clean-source';

/* Transcriptions as collectors of published reports keep them: whole tables, the text reduced to notes. */

export const CONDENSED_CITY_2023: CleanSource = {
  id: 'condensed-city-2023',
  about: '摘录：设区的市全市汇总，表格完整，文字只有要点',
  template: '2021',
  reportYear: 2023,
  unit: { name: '岭东市人民政府（全市汇总）', kind: 'government', superior: '' },
  narrative: {
    preface: '',
    overview:
      '要点（非原文）：全年新增公开市政府规章1件、市政府及市政府办政策性文件22件；公报12期；新闻发布会38场。全市受理申请1266件，答复1287件（含上年结转63件，另42件顺延到下年）。行政复议76件：维持31、纠正12、其他26、未审结7；行政诉讼19件：维持11、纠正1、其他4、未审结3。工作考核、社会评议、责任追究结果已写明。',
    problems:
      '要点：基层答复质量不均衡、解读形式单一、队伍流动快。下一步加强案例指导、丰富解读形式、稳定人员。',
    otherMatters: '要点：全年收取政府信息公开信息处理费2150元。',
  },
  disclosure: {
    regulations: { issuedThisYear: 1, repealedThisYear: 0, inForce: 9 },
    normativeDocuments: { issuedThisYear: 14, repealedThisYear: 37, inForce: 152 },
    licensing: { decisionCount: 318442 },
    penalties: { decisionCount: 1640233 },
    coerciveMeasures: { decisionCount: 52118 },
    fees: { feeAmount: '61204.9' },
  },
  requests: {
    newlyReceived: [1204, 37, 2, 0, 18, 5],
    carriedOver: [61, 2],
    granted: [588, 19, 1, 0, 9, 2],
    partiallyGranted: [173, 4],
    deniedOtherLaw: [12],
    deniedThirdParty: [7, 1],
    deniedProcessInfo: [9],
    deniedAdminInquiry: [55, 1],
    unavailableNotHeld: [291, 9, 1, 0, 7, 3],
    unavailableNeedsCreation: [8],
    notProcessedPetition: [27],
    notProcessedRepeat: [16],
    otherNoCorrection: [22, 1],
    otherMisc: [18, 2, 0, 0, 1],
    carriedForward: [39, 2, 0, 0, 1],
  },
  disputes: { review: [31, 12, 26, 7], litigationDirect: [7, 1, 3, 2], litigationAfterReview: [4, 0, 1, 1] },
  stated: 'figures',
};

export const CONDENSED_BUREAU_2022: CleanSource = {
  id: 'condensed-bureau-2022',
  about: '摘录：县级部门，文字只有要点',
  template: '2021',
  reportYear: 2022,
  unit: { name: '德安县发展和改革局', kind: 'department', superior: '' },
  narrative: {
    preface: '',
    overview:
      '要点（非原文）：全年发布政府信息231条，其中机构人事9、财政预决算8、重点工作51、规划18、其他145。受理申请11件（自然人9、商业企业2），均按期答复，无结转。无行政复议和行政诉讼。',
    problems: '要点：部分科室公开意识不强、解读数量少；下一步加强培训、把解读纳入考核。',
    otherMatters: '要点：未收取信息处理费。',
  },
  disclosure: {
    regulations: { issuedThisYear: 0, repealedThisYear: 0, inForce: 0 },
    normativeDocuments: { issuedThisYear: 0, repealedThisYear: 1, inForce: 4 },
    licensing: { decisionCount: 214 },
    penalties: { decisionCount: 3 },
    coerciveMeasures: { decisionCount: 0 },
    fees: { feeAmount: '0' },
  },
  requests: { newlyReceived: [9, 2], granted: [6, 2], unavailableNotHeld: [2], otherMisc: [1] },
  disputes: {},
  stated: 'figures',
};

export const CONDENSED_DISTRICT_2020: CleanSource = {
  id: 'condensed-district-2020',
  about: '摘录：区政府，2019 版表格，文字只有要点',
  template: '2019',
  reportYear: 2020,
  unit: { name: '平川区人民政府', kind: 'government', superior: '' },
  narrative: {
    preface: '',
    overview:
      '要点（非原文）：全区公开信息6122条，较去年增长4.2%。受理申请34件，上年结转2件，办结34件，结转下年2件。行政复议3件：维持2、其他1。政务公开工作列入全区目标考核，社会评议满意率91%，未发生责任追究。',
    problems: '要点：问题是主动公开目录更新慢、乡镇专区利用率低；改进措施是按月更新目录、统一专区标准。',
    otherMatters: '要点：无其他事项。',
  },
  disclosure: {
    regulations: { issuedThisYear: 0, disclosedThisYear: 0, totalDisclosed: 0 },
    normativeDocuments: { issuedThisYear: 12, disclosedThisYear: 12, totalDisclosed: 87 },
    licensing: { itemsLastYear: 256, itemsChange: '-14', decisionCount: 18220 },
    otherExternalServices: { itemsLastYear: 391, itemsChange: '+1036', decisionCount: 40112 },
    penalties: { itemsLastYear: 1844, itemsChange: '+22', decisionCount: 2210 },
    coerciveMeasures: { itemsLastYear: 97, itemsChange: 0, decisionCount: 64 },
    fees: { itemsLastYear: 31, itemsChange: 0 },
    procurement: { procurementItems: 95, procurementAmount: '8203.6万元' },
  },
  requests: {
    newlyReceived: [33, 1],
    carriedOver: [2],
    granted: [15, 1],
    partiallyGranted: [4],
    deniedAdminInquiry: [2],
    unavailableNotHeld: [9],
    otherHandling: [3],
    carriedForward: [2],
  },
  disputes: { review: [2, 0, 1] },
  stated: 'figures',
};

import type { CleanSource } from '../clean-source';

export const CITY_2024: CleanSource = {
  id: 'city-2024',
  about: '设区的市政府，有规章，数字大，收取信息处理费，总计带千分位',
  template: '2021',
  reportYear: 2024,
  unit: { name: '江州市人民政府', kind: 'government', superior: '省人民政府办公厅' },
  narrative: {
    preface: `根据《中华人民共和国政府信息公开条例》第五十条规定和《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）要求，江州市人民政府办公室汇总各县（市、区）和市政府部门数据，编制本报告。
本报告所列数据，统计期限为2024年1月1日至12月31日。电子版可在江州市人民政府门户网站（www.jiangzhou.example.gov.cn）查阅，咨询电话：0577-88960012，邮编：325000。`,
    overview: `2024年，江州市坚持以公开促落实、强监管、优服务，市、县、乡三级政府信息公开工作取得新进展。
（一）主动公开
全市政府网站发布信息43.6万条，《江州市人民政府公报》出刊12期，免费发放7.2万册。市政府制发规章2件、废止1件，现行有效14件；全市制发行政规范性文件31件，废止22件，现行有效268件。全市作出行政许可决定612480件、行政处罚决定2204316件、行政强制决定41207件，收取行政事业性收费45210.37万元。召开新闻发布会96场，回应社会关切1,380次。
（二）依申请公开
全市新收政府信息公开申请2572件，上年结转124件，共2696件；其中自然人2418件，法人或其他组织154件。全年办结2589件，结转下年度继续办理107件。办结件中，予以公开1172件，占45.3%；部分公开402件，占15.5%；不予公开217件，占8.4%；无法提供578件，占22.3%；不予处理111件，占4.3%；其他处理109件，占4.2%。
全市政府信息公开行政复议135件，其中结果维持61件、结果纠正18件、其他结果47件、尚未审结9件；行政诉讼44件，其中未经复议直接起诉28件、复议后起诉16件。
（三）政府信息管理
建成全市行政规范性文件数据库，收录现行有效文件并逐件标注效力状态；开展历史文件数字化，2000年以来市政府文件全部可查。
（四）政府信息公开平台建设
全市正常运行政府网站23家、政务新媒体318个，建成线下政务公开专区416个；“政策一键达”累计推送惠企政策2.1万次。
（五）监督保障
全市配备专兼职人员2106名，举办培训187期。工作考核：政务公开纳入市对县（市、区）考核，权重为3%，评出优秀单位18个；社会评议：第三方评估得分92.4分，公众满意度95.8%；责任追究：约谈整改不力单位2家，没有人员受到处分。`,
    problems: `2024年全市政府信息公开工作还存在以下不足：一是行政复议纠错率仍有13.3%，基层答复的规范性有待加强；二是面向经营主体的政策精准推送覆盖面不够；三是部分县（市、区）公开专区利用率不高。
上年度提出的规范性文件查询不便问题，已通过建设数据库解决。下一步改进措施：一是实行依申请公开疑难件市县会商，对被纠正案件一案一分析；二是完善企业标签库，实现政策计算器全覆盖；三是推动专区与政务服务场所融合，拓展查询、申请、解读、投诉一体服务。`,
    otherMatters:
      '2024年，全市行政机关按照《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）发出收费通知9件，收取信息处理费1860元，有5件因申请人逾期未缴费不再处理。',
  },
  disclosure: {
    regulations: { issuedThisYear: 2, repealedThisYear: 1, inForce: 14 },
    normativeDocuments: { issuedThisYear: 31, repealedThisYear: 22, inForce: 268 },
    licensing: { decisionCount: '612,480' },
    penalties: { decisionCount: '2204316' },
    coerciveMeasures: { decisionCount: 41207 },
    fees: { feeAmount: '45210.37' },
  },
  requests: {
    newlyReceived: [2418, 96, 3, 2, 41, 12],
    carriedOver: [118, 4, 0, 0, 2],
    granted: [1102, 41, 1, 1, 22, 5],
    partiallyGranted: [386, 12, 0, 0, 3, 1],
    deniedStateSecret: [3],
    deniedOtherLaw: [21, 1],
    deniedSafetyStability: [4],
    deniedThirdParty: [19, 3],
    deniedInternalAffairs: [8],
    deniedProcessInfo: [26, 1, 0, 0, 1],
    deniedEnforcementFile: [31, 2],
    deniedAdminInquiry: [94, 3],
    unavailableNotHeld: [512, 22, 1, 1, 11, 4],
    unavailableNeedsCreation: [17, 1],
    unavailableUnclear: [9],
    notProcessedPetition: [63, 2],
    notProcessedRepeat: [38, 1],
    notProcessedPublication: [1],
    notProcessedExcessive: [2],
    notProcessedReconfirm: [4],
    otherNoCorrection: [55, 3, 0, 0, 1, 1],
    otherFeeUnpaid: [5],
    otherMisc: [41, 2, 0, 0, 1],
    carriedForward: [95, 6, 1, 0, 4, 1],
  },
  disputes: { review: [61, 18, 47, 9], litigationDirect: [14, 3, 6, 5], litigationAfterReview: [9, 1, 2, 4] },
  stated: 'printed',
};

import type { CleanSource } from '../clean-source';

const zeroRegulations = { issuedThisYear: 0, repealedThisYear: 0, inForce: 0 };

export const MARKET_2023: CleanSource = {
  id: 'market-2023',
  about: '区级部门，有复议、两类诉讼，收取信息处理费，收费金额两位小数',
  template: '2021',
  reportYear: 2023,
  unit: { name: '江州市南桥区市场监督管理局', kind: 'department', superior: '南桥区人民政府办公室' },
  narrative: {
    preface: `根据《中华人民共和国政府信息公开条例》要求，结合2023年度工作实际，编制本报告。报告数据的统计期限为2023年1月1日至2023年12月31日。
公众可登录南桥区人民政府网站“政府信息公开年报”栏目查阅。地址：江州市南桥区学院路5号，电话：0577-88120315。`,
    overview: `2023年，区市场监管局落实政府信息公开各项要求，公开质量稳步提升。
（一）主动公开情况。全年公开信息1046条：食品安全抽检结果382条，行政处罚信息512条，消费提示68条，其他84条。行政许可全年9874件，行政强制37件，均已公示。
（二）依申请公开情况。全年收到政府信息公开申请45件，同比下降6.3%，含上年结转2件共需办理47件。已办结46件，1件结转下年度。按办理结果分：予以公开20件、部分公开5件、不予公开10件、无法提供5件、不予处理3件、其他处理3件。因政府信息公开被申请行政复议5件，维持3件、纠正1件、其他结果1件；被提起行政诉讼3件，其中未经复议直接起诉2件（维持1件，尚未审结1件），复议后起诉1件（维持）。
（三）政府信息管理情况。没有制发和废止行政规范性文件，现行有效2件；全年开展“三审三校”1046条次。
（四）政府信息公开平台建设情况。在12个市场监管所设公示屏，微信公众号推送372期，12315热线接听11208个。
（五）监督保障情况。区局成立依申请公开办理专班，聘请律师2名，全年集中研判疑难件19次。`,
    problems: `存在的问题：一是职业索赔人申请占比高，答复耗费人力较多；二是1件答复被复议机关纠正，反映出告知理由不充分；三是抽检信息的公众可读性不强。
改进情况：一是梳理投诉举报与信息公开的边界，制作申请前提示单；二是组织被纠正案件评析，修改答复模板6处；三是把抽检结果改为按区域、按品类查询，并附“看懂抽检”短文。`,
    otherMatters:
      '（一）2023年本局发出信息处理费收费通知2件，通知金额520元，实际收取信息处理费420元，另1件逾期未缴，不再处理。\n（二）无其他需要报告的事项。',
  },
  disclosure: {
    regulations: zeroRegulations,
    normativeDocuments: { issuedThisYear: 0, repealedThisYear: 0, inForce: 2 },
    licensing: { decisionCount: 9874 },
    penalties: { decisionCount: 512 },
    coerciveMeasures: { decisionCount: 37 },
    fees: { feeAmount: '12.42' },
  },
  requests: {
    newlyReceived: [38, 5, 0, 0, 2],
    carriedOver: [2],
    granted: [16, 3, 0, 0, 1],
    partiallyGranted: [5],
    deniedEnforcementFile: [4],
    deniedThirdParty: [2, 1],
    deniedAdminInquiry: [3],
    unavailableNotHeld: [4, 1],
    notProcessedPetition: [2],
    notProcessedRepeat: [1],
    otherNoCorrection: [1],
    otherFeeUnpaid: [1],
    otherMisc: [0, 0, 0, 0, 1],
    carriedForward: [1],
  },
  disputes: { review: [3, 1, 1], litigationDirect: [1, 0, 0, 1], litigationAfterReview: [1] },
  stated: 'figures',
};

export const EDUCATION_2022: CleanSource = {
  id: 'education-2022',
  about: '县级部门，正文有百分比，总计按印出的样子写',
  template: '2021',
  reportYear: 2022,
  unit: { name: '临河县教育局', kind: 'department', superior: '临河县人民政府办公室' },
  narrative: {
    preface: `依照《中华人民共和国政府信息公开条例》（国务院令第711号）第四十九条、第五十条，现发布临河县教育局2022年政府信息公开工作年度报告。统计期限从2022年1月1日起，到2022年12月31日止。`,
    overview: `（一）主动公开。2022年，我局围绕招生入学、“双减”、教师招聘、学校食堂等热点公开信息318条，其中招生入学74条，财政资金41条，民办学校年检29条。在线访谈2期，答复网友提问36个。
（二）依申请公开。全年共受理政府信息公开申请12件，自然人10件，社会公益组织1件，法律服务机构1件；无上年结转，无结转下年度。12件均已办结，其中予以公开7件，占58.3%；部分公开1件，占8.3%；无法提供3件，占25%；不予处理1件，占8.3%。发生行政复议1件，结果为维持，没有发生行政诉讼。
（三）政府信息管理。制发行政规范性文件1件，现行有效5件，没有废止文件。落实信息发布审核制度，对涉及学生的名单一律去除身份证号码和家庭住址。
（四）政府信息公开平台建设。统一使用县政府网站，“临河教育发布”公众号粉丝6.8万人，全年推送411篇。
（五）监督保障。局办公室牵头，每季度通报各股室、各学校公开情况，全年培训校级经办人员92人次。`,
    problems: `一是学校层面公开不均衡，农村学校更新较少；二是招生政策解读发布时间偏晚，家长咨询集中；三是部分信息分类不准确。
为此，我局将从三个方面改进：一是把学校信息公开列入办学水平评估；二是招生政策出台当日同步发布问答；三是重新修订公开目录，细化到三级事项。`,
    otherMatters: '2022年度没有收取信息处理费，也没有其他需要报告的事项。',
  },
  disclosure: {
    regulations: zeroRegulations,
    normativeDocuments: { issuedThisYear: 1, repealedThisYear: 0, inForce: 5 },
    licensing: { decisionCount: 57 },
    penalties: { decisionCount: 2 },
    coerciveMeasures: { decisionCount: 0 },
    fees: { feeAmount: '218.6' },
  },
  requests: {
    newlyReceived: [10, 0, 0, 1, 1],
    granted: [6, 0, 0, 1],
    partiallyGranted: [1],
    unavailableNotHeld: [2, 0, 0, 0, 1],
    notProcessedPetition: [1],
  },
  disputes: { review: [1] },
  stated: 'printed',
};

export const WATER_2021: CleanSource = {
  id: 'water-2021',
  about: '县级部门，没有申请也没有复议诉讼，表三表四全是 0',
  template: '2021',
  reportYear: 2021,
  unit: { name: '临河县水利局', kind: 'department', superior: '临河县人民政府办公室' },
  narrative: {
    preface: `本报告由临河县水利局按照《条例》第五十条和国办公开办函〔2021〕30号规定的格式编制，统计期限为2021年1月1日至2021年12月31日，欢迎社会各界监督。`,
    overview: `2021年，县水利局全面贯彻《中华人民共和国政府信息公开条例》，紧扣防汛抗旱、河湖管护、农村饮水安全等职责开展信息公开。
（一）主动公开。全年发布信息154条，其中水情雨情67条、项目招投标22条、河湖长制31条、其他34条。全年办理行政许可63件，作出行政处罚决定9件、行政强制决定2件。
（二）依申请公开。2021年未收到政府信息公开申请，没有上年结转件，也没有因政府信息公开发生行政复议、行政诉讼。
（三）政府信息管理。健全保密审查制度，一事一审；本年没有制发和废止行政规范性文件，现行有效1件。
（四）政府信息公开平台建设。用好县政府网站水利专栏和“临河水利”公众号，汛期在23个村设置水情公示牌。
（五）监督保障。分管副局长每月调度一次，年内组织学习2次，接受县政务公开办检查2次，反馈的4个问题全部整改。`,
    problems: `问题：一是工程建设类信息公开深度不够，多为结果；二是公众号互动功能使用少；三是专业术语多，群众理解困难。
改进：一是把项目批复、开工、验收各环节纳入公开清单；二是开通留言回复，两个工作日内回应；三是公示牌改用“警戒水位线”图示，减少术语。`,
    otherMatters: '本单位全年未产生信息处理费。无其他事项。',
  },
  disclosure: {
    regulations: zeroRegulations,
    normativeDocuments: { issuedThisYear: 0, repealedThisYear: 0, inForce: 1 },
    licensing: { decisionCount: 63 },
    penalties: { decisionCount: 9 },
    coerciveMeasures: { decisionCount: 2 },
    fees: { feeAmount: '0.00' },
  },
  requests: {},
  disputes: {},
  stated: 'figures',
};

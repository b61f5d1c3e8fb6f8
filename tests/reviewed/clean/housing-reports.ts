import type { CleanSource } from '../clean-source';

const unit = { name: '临河县住房和城乡建设局', kind: 'department', superior: '临河县人民政府办公室' };

export const HOUSING_2023: CleanSource = {
  id: 'housing-2023',
  about: '县级部门，申请较多，总计按印出的样子写',
  template: '2021',
  reportYear: 2023,
  unit,
  narrative: {
    preface: `根据《中华人民共和国政府信息公开条例》规定，现公布临河县住房和城乡建设局2023年政府信息公开工作年度报告。报告中数据的统计时间为2023年1月1日至12月31日。
报告电子版可在临河县人民政府网站（http://www.linhe.example.gov.cn）下载。如有疑问，请与县住建局办公室联系（邮编：325400，电话：0577-60127716）。`,
    overview: `（一）主动公开情况
全年主动公开政府信息487条，其中保障性住房分配156条、物业管理92条、工程建设招投标118条、行政执法公示121条。全年作出行政许可决定1134件、行政处罚决定37件，全部在“双公示”平台公开。
（二）依申请公开情况
2023年共收到政府信息公开申请21件，上年结转1件，答复20件，结转下年度2件。其中予以公开9件，部分公开2件，不予公开1件，无法提供6件，不予处理2件。因政府信息公开被申请行政复议1件，结果维持；未发生行政诉讼。
（三）政府信息管理情况
全年制发行政规范性文件1件，废止2件，年末现行有效6件，均已在专栏集中公开，并标明有效性。
（四）平台建设情况
没有单独建站，依托县政府网站公开；“临河住建”微信公众号全年推送264条，关注人数1.2万。
（五）监督保障情况
明确办公室2名专职人员，全年培训3次，参加县政务公开办组织的业务考试，人人过关。`,
    problems: `主要问题：一是老旧小区改造进度信息更新慢；二是答复申请时检索范围掌握不一，个别申请补充检索两次；三是公众号内容偏重动态，政策解读少。
改进措施：一是对在建改造项目实行“一项目一公示牌”，每月15日前更新；二是印发检索指引，列明各股室档案范围；三是每季度至少发布解读4篇，并把浏览量纳入股室评价。`,
    otherMatters: '本局2023年没有发出收费通知，没有收取信息处理费。',
  },
  disclosure: {
    regulations: { issuedThisYear: 0, repealedThisYear: 0, inForce: 0 },
    normativeDocuments: { issuedThisYear: 1, repealedThisYear: 2, inForce: 6 },
    licensing: { decisionCount: 1134 },
    penalties: { decisionCount: 37 },
    coerciveMeasures: { decisionCount: 0 },
    fees: { feeAmount: '341.5' },
  },
  requests: {
    newlyReceived: [19, 2],
    carriedOver: [1],
    granted: [8, 1],
    partiallyGranted: [2],
    deniedThirdParty: [1],
    unavailableNotHeld: [5, 1],
    notProcessedRepeat: [2],
    carriedForward: [2],
  },
  disputes: { review: [1] },
  stated: 'printed',
};

export const HOUSING_2024: CleanSource = {
  id: 'housing-2024',
  about: '县级部门，有复议和诉讼，总计按印出的样子写（全角、空格、千分位、件）',
  previous: 'housing-2023',
  template: '2021',
  reportYear: 2024,
  unit,
  narrative: {
    preface: `本报告按照《中华人民共和国政府信息公开条例》（国务院令第711号）和国办公开办函〔2021〕30号文件要求编制。统计期限：2024年1月1日至2024年12月31日。
联系方式：临河县住房和城乡建设局办公室，地址为临河县府前路88号，电话0577-60127716，电子邮箱zjj@linhe.example.gov.cn。`,
    overview: `2024年，我局深入贯彻党的二十届三中全会精神，认真落实《2024年政务公开工作要点》，把公开透明贯穿住房和城乡建设工作全过程。
（一）主动公开方面
全年公开信息562条，比2023年增加75条。其中城镇老旧小区改造143条，住房公积金政策38条，公租房分配166条，工程质量安全检查215条。全年作出行政许可决定1,286件，行政处罚决定43件，没有实施行政强制。
（二）依申请公开方面
全年新收政府信息公开申请28件，较上年增长33.3%，上年结转2件，合计30件。申请人中，自然人24件，法人或其他组织4件。全年办结29件，结转下年度1件。办理结果为：予以公开12件、部分公开4件、不予公开2件、无法提供8件、不予处理2件、其他处理1件，予以公开和部分公开占办结总数的55.2%。全年发生政府信息公开行政复议2件，维持1件、其他结果1件；行政诉讼1件，为复议后起诉，结果维持。
（三）政府信息管理方面
制发行政规范性文件2件，废止1件，现行有效7件。对2015年以来的业务档案进行数字化整理，完成目录著录3.4万条。
（四）政府信息公开平台建设方面
在县政务服务大厅设住建公开专窗1个；“临河住建”公众号推送311条，短视频27条。
（五）监督保障方面
开展专题培训4次，办理领导信箱来信58件。将信息公开列入股室绩效，占比5%。`,
    problems: `（一）存在的主要问题
1.部分申请涉及历史档案，检索耗时长，答复多在期限后段作出。
2.政策解读的形式和深度不足，群众反映“看不懂”。
3.股室之间信息提供不同步，个别公示晚于决定作出时间。
（二）改进情况
1.上年提出的改造进度更新慢的问题，已通过公示牌制度解决。
2.今后将加快历史档案数字化，力争答复平均用时缩短到12个工作日以内。
3.推行解读与文件同步起草、同步审核、同步发布，公示由系统自动提醒。`,
    otherMatters: `（一）信息处理费情况：2024年本局未发出信息处理费缴费通知，收取信息处理费0元。
（二）其他事项：县政府门户网站改版期间（2024年9月3日至5日）专栏曾短时无法访问，已提前公告。`,
  },
  disclosure: {
    regulations: { issuedThisYear: 0, repealedThisYear: 0, inForce: 0 },
    normativeDocuments: { issuedThisYear: '2', repealedThisYear: '1', inForce: ' 7 ' },
    licensing: { decisionCount: '1,286' },
    penalties: { decisionCount: '43' },
    coerciveMeasures: { decisionCount: '０' },
    fees: { feeAmount: '356.82' },
  },
  requests: {
    newlyReceived: [24, 3, 0, 0, 1],
    carriedOver: [2],
    granted: [9, 2, 0, 0, 1],
    partiallyGranted: [4],
    deniedThirdParty: [1],
    deniedProcessInfo: [1],
    unavailableNotHeld: [6, 1],
    unavailableNeedsCreation: [1],
    notProcessedPetition: [1],
    notProcessedRepeat: [1],
    otherNoCorrection: [1],
    carriedForward: [1],
  },
  disputes: { review: [1, 0, 1], litigationAfterReview: [1] },
  stated: 'printed',
};

import type { CleanSource } from '../clean-source';

/* Written with the others, and looked at only after the rules had been mended by what the others showed. */

const zeroRegulations = { issuedThisYear: 0, repealedThisYear: 0, inForce: 0 };
const agriculture = { name: '秀坪县农业农村局', kind: 'department', superior: '秀坪县人民政府办公室' };

export const AGRICULTURE_2022: CleanSource = {
  id: 'agriculture-2022',
  about: '县级部门，不用小标题，分“一是……五是”写',
  template: '2021',
  reportYear: 2022,
  unit: agriculture,
  narrative: {
    preface:
      '根据《中华人民共和国政府信息公开条例》第四十九条、第五十条规定，现公布秀坪县农业农村局2022年度政府信息公开工作年度报告，数据统计期限为2022年1月1日至2022年12月31日。',
    overview: `2022年，县农业农村局认真履行公开职责，主要做了五个方面的工作。
一是抓主动公开。全年公开农业补贴、动植物疫病防控、农产品质量安全等信息213条。
二是抓依申请公开。收到政府信息公开申请5件，全部按期答复，其中予以公开3件，无法提供2件，没有结转。
三是抓政府信息管理。新制发行政规范性文件1件，现行有效8件，信息发布均经三级审核。
四是抓平台建设。“秀坪农业”公众号发文178篇，县政府网站农业专栏更新63次。
五是抓监督保障。明确专人负责，组织业务学习2次，接受群众监督。`,
    problems:
      '存在的问题：公开内容不够贴近农户需求，解读材料偏少，答复文书格式不统一。改进的措施：开展“农户点题”公开，增加方言短视频解读，统一使用省里下发的答复样式。',
    otherMatters: '2022年我局未收取信息处理费，无其他需要报告的事项。',
  },
  disclosure: {
    regulations: zeroRegulations,
    normativeDocuments: { issuedThisYear: 1, repealedThisYear: 0, inForce: 8 },
    licensing: { decisionCount: 388 },
    penalties: { decisionCount: 81 },
    coerciveMeasures: { decisionCount: 4 },
    fees: { feeAmount: '3.2' },
  },
  requests: { newlyReceived: [5], granted: [3], unavailableNotHeld: [2] },
  disputes: {},
  stated: 'none',
};

export const AGRICULTURE_2023: CleanSource = {
  id: 'agriculture-2023',
  about: '县级部门，不用小标题，与上年对比多',
  previous: 'agriculture-2022',
  template: '2021',
  reportYear: 2023,
  unit: agriculture,
  narrative: {
    preface:
      '按照《中华人民共和国政府信息公开条例》和国办公开办函〔2021〕30号文件规定，编制本报告。报告所列数据统计期限：自2023年1月1日起至2023年12月31日止，电话0791-86520017。',
    overview: `2023年，围绕农业强县建设，我局政府信息公开工作有了新的起色，较好满足了农民群众的知情需求。
一是主动公开做到应公开尽公开。全年公开信息271条，较2022年的213条增加58条，其中耕地地力保护补贴发放名单覆盖全县14个乡镇。全年作出行政许可决定412件、行政处罚决定96件、行政强制决定5件。
二是依申请公开依法规范。全年收到申请8件，比上年多3件，自然人7件、企业1件。8件全部办结：予以公开4件，部分公开1件，因涉及第三方商业秘密不予公开1件，不掌握相关信息2件。没有引起行政复议和行政诉讼。
三是政府信息管理更加细致。制发行政规范性文件2件，废止1件，年底现行有效9件。
四是公开平台更加便民。在乡镇农技站设农事信息公示栏14块，开通抖音号，发布短视频46条。
五是监督保障更加有力。局党组研究2次，培训乡镇农技员120人次，聘请特邀监督员8名。`,
    problems:
      '对照群众期盼，还有三点不足：补贴政策解读多而不精；公示栏更新有早有晚；历史遗留的土地流转资料查找困难。改进情况：2022年提出的“农户点题”公开已收到点题31个、全部办理；下一步将精编政策口袋书，实行公示栏按旬更新，完成2010年前流转合同扫描入库。',
    otherMatters: '按照国办函〔2020〕109号文件规定，2023年我局没有产生信息处理费。此外无其他需要报告的事项。',
  },
  disclosure: {
    regulations: zeroRegulations,
    normativeDocuments: { issuedThisYear: 2, repealedThisYear: 1, inForce: 9 },
    licensing: { decisionCount: 412 },
    penalties: { decisionCount: 96 },
    coerciveMeasures: { decisionCount: 5 },
    fees: { feeAmount: '3.6' },
  },
  requests: {
    newlyReceived: [7, 1],
    granted: [4],
    partiallyGranted: [1],
    deniedThirdParty: [0, 1],
    unavailableNotHeld: [2],
  },
  disputes: {},
  stated: 'figures',
};

export const POLICE_2022: CleanSource = {
  id: 'police-2022',
  about: '公安分局，处罚和强制多，有未审结的复议',
  template: '2021',
  reportYear: 2022,
  unit: { name: '江州市公安局南桥分局', kind: 'department', superior: '南桥区人民政府办公室' },
  narrative: {
    preface:
      '江州市公安局南桥分局依据《中华人民共和国政府信息公开条例》（国务院令第711号）、《公安机关执法公开规定》等编制本报告，统计期限2022年1月1日至2022年12月31日。',
    overview: `（一）主动公开工作情况。全年主动公开警务信息1832条，其中警情通报154条、交通管理316条、反诈宣传608条、其他754条。依法作出行政许可2861件、行政处罚4377件、行政强制1905件。
（二）依申请公开工作情况。2022年，分局收到政府信息公开申请16件（当面申请3件、网络申请9件、信函申请4件），上年结转1件。办结16件，其中予以公开6件、不予公开5件、无法提供3件、不予处理2件；结转下年度继续办理1件。行政复议2件，维持1件、尚未审结1件；行政诉讼1件，未经复议直接起诉，结果为其他。
（三）政府信息管理工作情况。警务信息发布坚持“一事一审”，全年保密审查1900余条次；没有制发行政规范性文件，现行有效3件。
（四）政府信息公开平台建设情况。“平安南桥”微博、微信粉丝合计52万，全年推送1832条；在派出所户籍窗口设置触摸屏14台。
（五）监督保障情况。法制大队、指挥中心共同把关，开展执法公开专项检查4次，110接报警平台回访满意率98.6%。`,
    problems: `主要问题
1.案件类申请与信息公开申请容易混淆，群众对不予公开的理由理解不足。
2.基层所队公开意识有差异。
改进措施
1.制作申请指引折页3000份，在办事窗口发放。
2.把公开质量纳入所队月度执法质量考评。`,
    otherMatters: '分局2022年未发出信息处理费收费通知，收费金额为0元。',
  },
  disclosure: {
    regulations: zeroRegulations,
    normativeDocuments: { issuedThisYear: 0, repealedThisYear: 0, inForce: 3 },
    licensing: { decisionCount: 2861 },
    penalties: { decisionCount: 4377 },
    coerciveMeasures: { decisionCount: 1905 },
    fees: { feeAmount: '86.4' },
  },
  requests: {
    newlyReceived: [15, 1],
    carriedOver: [1],
    granted: [5, 1],
    deniedEnforcementFile: [3],
    deniedAdminInquiry: [2],
    unavailableNotHeld: [3],
    notProcessedPetition: [2],
    carriedForward: [1],
  },
  disputes: { review: [1, 0, 0, 1], litigationDirect: [0, 0, 1] },
  stated: 'figures',
};

export const VILLAGE_TOWNSHIP_2021: CleanSource = {
  id: 'village-township-2021',
  about: '乡政府，没有申请，总计按印出的样子写',
  template: '2021',
  reportYear: 2021,
  unit: { name: '秀坪县平安乡人民政府', kind: 'government', superior: '秀坪县人民政府办公室' },
  narrative: {
    preface: '',
    overview: `根据《条例》要求，平安乡人民政府对2021年1月1日至2021年12月31日的政府信息公开工作进行了总结。
（一）主动公开。公开脱贫攻坚成果巩固、换届选举、农村低保等信息94条，村级公示栏张贴公告260余张，大喇叭播报政策320次。
（二）依申请公开。本年度未收到公民、法人或者其他组织提出的政府信息公开申请，无行政复议和行政诉讼案件。
（三）政府信息管理。乡党政办统一审核，重要信息由乡长签发。
（四）平台建设。利用县政府网站乡镇频道和“平安乡”微信群（成员3,200人）发布信息，没有其他网站。
（五）监督保障。乡人大代表评议1次；考核方面，县里年度考核结果为良好；社会评议方面，入户问卷200份，满意和基本满意193份；责任追究方面，无人被追责。`,
    problems:
      '问题：一是干部一人多岗，信息报送不及时；二是外出务工人员获取信息不便；三是留存资料不规范。改进：一是各办各站所确定信息员；二是建立务工人员微信群，重要政策点对点推送；三是统一档案盒和目录。',
    otherMatters: '本乡没有收取信息处理费的情况。',
  },
  disclosure: {
    regulations: zeroRegulations,
    normativeDocuments: { issuedThisYear: 0, repealedThisYear: 0, inForce: 0 },
    licensing: { decisionCount: 0 },
    penalties: { decisionCount: 0 },
    coerciveMeasures: { decisionCount: 0 },
    fees: { feeAmount: '0' },
  },
  requests: {},
  disputes: {},
  stated: 'printed',
};

export const LIBRARY_2024: CleanSource = {
  id: 'library-2024',
  about: '图书馆，一件申请，无法提供',
  template: '2021',
  reportYear: 2024,
  unit: { name: '临河县图书馆', kind: 'publicInstitution', superior: '临河县文化广电旅游体育局' },
  narrative: {
    preface:
      '临河县图书馆依照《中华人民共和国政府信息公开条例》，就2024年1月1日至2024年12月31日的政府信息公开工作报告如下。',
    overview: `（一）主动公开。公布开放时间、服务项目、采购书目、活动预告等信息158条，接待读者31.6万人次，办理借书证4,870张。
（二）依申请公开。收到政府信息公开申请1件，由自然人提出，经检索本馆不掌握相关信息，作无法提供答复1件。无结转，无复议诉讼。
（三）政府信息管理。发布前由部门主任和分管馆长两级审核，全年无差错。
（四）平台建设。网站改版后增加“读者荐购”栏目；公众号推送233篇。
（五）监督保障。理事会审议公开工作1次，公布监督电话，收到读者意见47条，答复47条。`,
    problems:
      '存在不足：活动信息发布集中在周末前，提前量不够；分馆信息少。改进举措：活动信息提前7天发布；分馆每月报送信息不少于2条，纳入分馆考评。',
    otherMatters: '全年未收取政府信息公开信息处理费。',
  },
  disclosure: {
    regulations: zeroRegulations,
    normativeDocuments: { issuedThisYear: 0, repealedThisYear: 0, inForce: 0 },
    licensing: { decisionCount: 0 },
    penalties: { decisionCount: 0 },
    coerciveMeasures: { decisionCount: 0 },
    fees: { feeAmount: '0' },
  },
  requests: { newlyReceived: [1], unavailableNotHeld: [1] },
  disputes: {},
  stated: 'figures',
};

export const EMERGENCY_2020: CleanSource = {
  id: 'emergency-2020',
  about: '县级部门，2019 版表格，没有采购',
  template: '2019',
  reportYear: 2020,
  unit: { name: '临河县应急管理局', kind: 'department', superior: '临河县人民政府办公室' },
  narrative: {
    preface:
      '本报告根据《中华人民共和国政府信息公开条例》（国务院令第711号）和国办公开办函〔2019〕60号要求编制，统计期限为2020年1月1日至2020年12月31日。',
    overview: `2020年，县应急管理局公开安全生产、防灾减灾、应急预案等信息176条，主动公开率100%。全年作出行政许可决定204件、行政处罚决定66件、行政强制决定4件。
全年受理政府信息公开申请2件，都是自然人申请，均在法定期限内予以公开；没有上年结转和结转下年度的申请。没有发生政府信息公开行政复议、行政诉讼。
加强政府信息管理，做到一事一审；加强平台建设，开通“临河应急”公众号；加强监督保障，分管领导每季度检查1次。`,
    problems:
      '主要问题是事故调查报告公开时限把握不准，应急科普形式单一。改进措施：严格按照规定时限公开调查报告，联合融媒体中心制作科普动画12集。',
    otherMatters: '没有需要报告的其他事项。',
  },
  disclosure: {
    regulations: { issuedThisYear: 0, disclosedThisYear: 0, totalDisclosed: 0 },
    normativeDocuments: { issuedThisYear: 2, disclosedThisYear: 2, totalDisclosed: 7 },
    licensing: { itemsLastYear: 19, itemsChange: '+1', decisionCount: 204 },
    otherExternalServices: { itemsLastYear: 8, itemsChange: 0, decisionCount: 31 },
    penalties: { itemsLastYear: 342, itemsChange: -5, decisionCount: 66 },
    coerciveMeasures: { itemsLastYear: 9, itemsChange: 0, decisionCount: 4 },
    fees: { itemsLastYear: 0, itemsChange: 0 },
    procurement: { procurementItems: 0, procurementAmount: '0' },
  },
  requests: { newlyReceived: [2], granted: [2] },
  disputes: {},
  stated: 'figures',
};

export const DISTRICT_2022: CleanSource = {
  id: 'district-2022',
  about: '区政府，各类结果都有，总计按印出的样子写',
  template: '2021',
  reportYear: 2022,
  unit: { name: '江州市南桥区人民政府', kind: 'government', superior: '江州市人民政府办公室' },
  narrative: {
    preface:
      '根据《中华人民共和国政府信息公开条例》及《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号），编制南桥区人民政府2022年政府信息公开工作年度报告。报告中数据的统计期限为2022年1月1日到12月31日，报告全文可在南桥区政府网站下载。',
    overview: `2022年，南桥区全面落实《2022年政务公开工作要点》，喜迎党的二十大，推动公开工作提质增效。
（一）主动公开。全区公开政府信息7312条，其中规划计划204条、财政信息918条、行政执法2217条、民生服务3973条。区政府及部门制发行政规范性文件5件，废止3件，截至年底现行有效41件。全区作出行政许可决定2.19万件。
（二）依申请公开。全区收到政府信息公开申请68件，上年结转4件，共计72件。办结69件，办结率95.8%；3件尚在办理期限内，结转下年度继续办理。办结的69件中：予以公开33件（47.8%），部分公开10件（14.5%），不予公开8件（11.6%），无法提供12件（17.4%），不予处理3件（4.3%），其他处理3件（4.3%）。
全年因政府信息公开引发行政复议6件（维持4件、纠正1件、其他结果1件），行政诉讼4件（维持3件、其他结果1件）。
（三）政府信息管理。建立文件库，归集区政府2003年建区以来文件3012件；推进公文公开属性源头管理。
（四）政府信息公开平台建设。区政府网站获评全市优秀，政务新媒体由31个整合为19个，设街道政务公开专区11个。
（五）监督保障。举办培训班2期246人次。工作考核：对27个部门、11个街道实施季度点评、年度考核，优秀率31.6%；社会评议：邀请人大代表、政协委员和市民代表评议，平均得分93.1分；责任追究：对1个答复超期的部门约谈，无人被问责。`,
    problems:
      '一、存在的主要问题：答复超期现象仍有发生；惠企政策查找入口分散；街道公开专区知晓率低。二、改进情况：开发依申请公开流转提醒模块，临期3日自动预警；整合惠企政策到“一个入口”；在社区活动中推介公开专区，全年体验活动22场。',
    otherMatters: '（一）信息处理费：全区发出收费通知1件，收取信息处理费60元。（二）没有其他需要报告的事项。',
  },
  disclosure: {
    regulations: zeroRegulations,
    normativeDocuments: { issuedThisYear: 5, repealedThisYear: 3, inForce: 41 },
    licensing: { decisionCount: 21903 },
    penalties: { decisionCount: 6418 },
    coerciveMeasures: { decisionCount: 233 },
    fees: { feeAmount: '1893.27' },
  },
  requests: {
    newlyReceived: [58, 6, 1, 0, 2, 1],
    carriedOver: [4],
    granted: [27, 3, 1, 0, 1, 1],
    partiallyGranted: [9, 1],
    deniedOtherLaw: [1],
    deniedThirdParty: [2],
    deniedProcessInfo: [3],
    deniedAdminInquiry: [2],
    unavailableNotHeld: [8, 2, 0, 0, 1],
    unavailableNeedsCreation: [1],
    notProcessedPetition: [2],
    notProcessedRepeat: [1],
    otherNoCorrection: [2],
    otherMisc: [1],
    carriedForward: [3],
  },
  disputes: { review: [4, 1, 1], litigationDirect: [1, 0, 1], litigationAfterReview: [2] },
  stated: 'printed',
};

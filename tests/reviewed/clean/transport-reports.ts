import type { CleanSource } from '../clean-source';

const unit = { name: '临河县交通运输局', kind: 'department', superior: '临河县人民政府办公室' };

export const TRANSPORT_2019: CleanSource = {
  id: 'transport-2019',
  about: '县级部门，2019 版表格第一年',
  template: '2019',
  reportYear: 2019,
  unit,
  narrative: {
    preface: `根据新修订的《中华人民共和国政府信息公开条例》（国务院令第711号）和国办公开办函〔2019〕60号通知要求编制本报告。新《条例》自2019年5月15日起施行。报告统计期限为2019年1月1日至2019年12月31日。`,
    overview: `2019年，县交通运输局深入学习宣传新《条例》，政府信息公开工作进一步规范。
（一）主动公开工作。全年在县政府网站公开信息267条，其中“四好农村路”建设83条、客货运管理61条、执法公示70条、其他53条。新制作规范性文件1件，当年公开1件。全年作出行政许可决定1542件，行政处罚决定427件，行政强制决定19件。
（二）依申请公开工作。全年收到政府信息公开申请6件，其中自然人5件、商业企业1件。已答复5件，其中予以公开4件、无法提供1件；1件因年底收到，结转下年度办理。没有引发行政复议和行政诉讼。
（三）政府信息管理与平台建设。落实信息发布登记制度，维护公交、班线电子站牌62块。
（四）监督保障工作。调整领导小组，明确1名专职人员，组织条例学习4场，186人参加。`,
    problems: `主要问题：一是对新《条例》规定的答复种类掌握不够；二是公开内容偏重动态；三是与乡镇的公路养护信息衔接不畅。
改进措施：一是整理答复文书样式14种，逐一讲解；二是增加政策、规划、财政类信息的比重；三是与乡镇建立养护信息按月交换机制。`,
    otherMatters: '没有其他需要报告的事项。',
  },
  disclosure: {
    regulations: { issuedThisYear: 0, disclosedThisYear: 0, totalDisclosed: 0 },
    normativeDocuments: { issuedThisYear: 1, disclosedThisYear: 1, totalDisclosed: 4 },
    licensing: { itemsLastYear: 38, itemsChange: -3, decisionCount: 1542 },
    otherExternalServices: { itemsLastYear: 22, itemsChange: 0, decisionCount: 318 },
    penalties: { itemsLastYear: 214, itemsChange: '+6', decisionCount: 427 },
    coerciveMeasures: { itemsLastYear: 11, itemsChange: 0, decisionCount: 19 },
    fees: { itemsLastYear: 2, itemsChange: 0 },
    procurement: { procurementItems: 5, procurementAmount: '186.4', procurementUnit: 'tenThousandYuan' },
  },
  requests: { newlyReceived: [5, 1], granted: [3, 1], unavailableNotHeld: [1], carriedForward: [1] },
  disputes: {},
  stated: 'printed',
};

export const TRANSPORT_2020: CleanSource = {
  id: 'transport-2020',
  about: '县级部门，2019 版表格第二年，采购金额写元',
  previous: 'transport-2019',
  template: '2019',
  reportYear: 2020,
  unit,
  narrative: {
    preface: `本年度报告依据《中华人民共和国政府信息公开条例》和国办公开办函〔2019〕60号文件编制，所列数据统计期限从2020年1月1日起至12月31日止，全文在临河县人民政府网站公布，咨询电话0577-60125518。`,
    overview: `2020年是不平凡的一年，县交通运输局一手抓疫情防控，一手抓政府信息公开，较好完成了各项任务。
（一）主动公开工作。全年公开信息341条，其中疫情期间客运停复班公告48条、农村公路建设97条、执法公示106条、其他90条。没有新制作规范性文件。全年作出行政许可决定1688件、行政处罚决定451件、行政强制决定23件。
（二）依申请公开工作。新收政府信息公开申请7件，均为自然人提出，上年结转1件，8件全部办结，其中予以公开5件、部分公开1件、无法提供2件，无结转下年度。未发生政府信息公开行政复议、行政诉讼。
（三）政府信息管理与平台建设。完善发布审核和保密审查流程，公交实时查询小程序上线，注册用户3.1万人。
（四）监督保障工作。全年召开专题会2次，自查自纠问题11个，均已整改到位。`,
    problems: `存在问题：一是工程信息公开的及时性有待提高，个别项目公示滞后5天以上；二是解读材料专业性过强；三是执法公示的要素不统一。
改进情况：针对2019年指出的养护信息衔接不畅问题，已与17个乡镇建立月报制度。今后将实行公示限时提醒，聘请群众代表试读解读材料，统一执法公示模板。`,
    otherMatters: '本局无其他需要报告的事项。',
  },
  disclosure: {
    regulations: { issuedThisYear: 0, disclosedThisYear: 0, totalDisclosed: 0 },
    normativeDocuments: { issuedThisYear: 0, disclosedThisYear: 0, totalDisclosed: 4 },
    licensing: { itemsLastYear: 35, itemsChange: 0, decisionCount: 1688 },
    otherExternalServices: { itemsLastYear: 22, itemsChange: '+1', decisionCount: 342 },
    penalties: { itemsLastYear: 220, itemsChange: 0, decisionCount: 451 },
    coerciveMeasures: { itemsLastYear: 11, itemsChange: 0, decisionCount: 23 },
    fees: { itemsLastYear: 2, itemsChange: 0 },
    procurement: { procurementItems: 4, procurementAmount: '1523000', procurementUnit: 'yuan' },
  },
  requests: {
    newlyReceived: [7],
    carriedOver: [1],
    granted: [5],
    partiallyGranted: [1],
    unavailableNotHeld: [2],
  },
  disputes: {},
  stated: 'figures',
};

import type { CleanSource } from '../clean-source';

const zeroRegulations = { issuedThisYear: 0, repealedThisYear: 0, inForce: 0 };

export const SUBDISTRICT_2022: CleanSource = {
  id: 'subdistrict-2022',
  about: '街道办事处，没有申请，有综合行政执法处罚',
  template: '2021',
  reportYear: 2022,
  unit: { name: '江州市南桥区河西街道办事处', kind: 'subdistrict', superior: '南桥区人民政府办公室' },
  narrative: {
    preface: `为贯彻《中华人民共和国政府信息公开条例》，按照国务院办公厅政府信息与政务公开办公室《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）要求，河西街道办事处编制了本报告，数据统计期限为2022年1月1日至12月31日。联系人：街道党政办，电话：0577-88231100。`,
    overview: `2022年，河西街道深入学习贯彻党的二十大精神，坚持以人民为中心，扎实推进基层政务公开标准化规范化。
（一）主动公开
全年公开信息289条，其中疫情防控通告96条、社会救助59条、老旧小区改造47条、财政资金12条、工作动态75条。承接下放的综合行政执法事项后，全年作出行政处罚决定46件，均按规定在7个工作日内公示。
（二）依申请公开
畅通当面、邮寄、网络三种申请渠道。2022年，街道未收到政府信息公开申请，也没有上年结转和结转下年度的申请；未发生涉及政府信息公开的行政复议、行政诉讼。
（三）政府信息管理
街道不制发行政规范性文件。对外发布实行“三审三校”，每季度开展一次错敏信息排查，纠正错别字17处。
（四）政府信息公开平台建设
在9个社区设置政务公开角，“河西之声”公众号推送365条，阅读量28.4万次。
（五）监督保障
由办事处副主任分管，党政办2人经办；将公开工作列入社区目标管理考核；聘请居民监督员18人，开展评议2次；没有出现需要责任追究的情况。`,
    problems: `主要问题：一是社区公开角内容更换不及时；二是综合行政执法信息公开的字段与区级平台要求不一致；三是居民参与度不高，问卷回收率只有41%。
改进情况：一是明确社区网格员每周一更换内容；二是与区综合行政执法局对接，统一执法公示字段；三是结合“居民议事会”现场征集公开需求，全年已收集建议63条。`,
    otherMatters: '2022年，本街道未收取信息处理费。没有其他需要报告的事项。',
  },
  disclosure: {
    regulations: zeroRegulations,
    normativeDocuments: { issuedThisYear: 0, repealedThisYear: 0, inForce: 0 },
    licensing: { decisionCount: 0 },
    penalties: { decisionCount: 46 },
    coerciveMeasures: { decisionCount: 0 },
    fees: { feeAmount: '0' },
  },
  requests: {},
  disputes: {},
  stated: 'figures',
};

export const ZONE_2023: CleanSource = {
  id: 'zone-2023',
  about: '开发区管委会（其他类型），企业申请多于个人',
  template: '2021',
  reportYear: 2023,
  unit: { name: '江州高新技术产业开发区管理委员会', kind: 'other', superior: '江州市人民政府办公室' },
  narrative: {
    preface: `现将江州高新技术产业开发区管理委员会2023年政府信息公开工作年度报告予以公布。本报告依据《中华人民共和国政府信息公开条例》（国务院令第711号）编制，数据统计期限为2023年1月1日至2023年12月31日。`,
    overview: `2023年，高新区管委会聚焦优化营商环境，以企业需求为导向推进政府信息公开。
（一）主动公开工作
全年公开信息734条，其中惠企政策112条、规划与用地203条、项目申报186条、行政执法64条、其他169条。制发行政规范性文件3件，现行有效11件，配套图解9张。作出行政许可决定2318件、行政处罚决定64件、行政强制决定3件。
（二）依申请公开工作
全年收到政府信息公开申请19件，其中自然人6件、商业企业11件、科研机构1件、其他组织1件。19件全部办结，没有结转。其中，予以公开13件，部分公开1件，不予公开2件，无法提供2件，其他处理1件。全年没有因政府信息公开引起的行政复议、行政诉讼。
（三）政府信息管理工作
梳理2010年建区以来的文件1265份，公布继续有效文件目录。
（四）政府信息公开平台建设工作
升级“高新惠企”小程序，注册企业3862家，政策兑现线上办结率为91.4%。
（五）监督保障工作
明确行政审批局为主管部门，配备专职人员3名；召开企业座谈会6场，走访企业140家次，征集公开需求88条。`,
    problems: `工作中的主要问题：一是规划调整类信息公开不够直观；二是惠企政策条款多，企业匹配困难；三是对第三方商业秘密的征询程序还不熟练。
改进情况：一是推行规划“一张图”公开，可按地块查询；二是对政策进行拆分，按行业、规模打标签；三是编写第三方意见征询流程图，组织业务骨干轮训。`,
    otherMatters: '（一）收取信息处理费情况：本年度未收取信息处理费。\n（二）其他情况：无。',
  },
  disclosure: {
    regulations: zeroRegulations,
    normativeDocuments: { issuedThisYear: 3, repealedThisYear: 0, inForce: 11 },
    licensing: { decisionCount: 2318 },
    penalties: { decisionCount: 64 },
    coerciveMeasures: { decisionCount: 3 },
    fees: { feeAmount: '0' },
  },
  requests: {
    newlyReceived: [6, 11, 1, 0, 0, 1],
    granted: [3, 8, 1, 0, 0, 1],
    partiallyGranted: [1],
    deniedThirdParty: [0, 2],
    unavailableNotHeld: [1, 1],
    otherNoCorrection: [1],
  },
  disputes: {},
  stated: 'none',
};

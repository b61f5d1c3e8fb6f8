import type { TemplateId } from '../form/form';
import type { People, Unit } from '../report/report';
import type { PracticeYear } from './practice-year';

/*
 * Everything below is made up, and the county is called 练习县 so that nobody takes it for one. `{今年}` and `{去年}`
 * stand for the report year and the year before, so that one content serves every year.
 */

/** The form whose rows the content is written in. */
export const PRACTICE_TEMPLATE: TemplateId = '2021';

export const PRACTICE_UNIT: Unit = {
  name: '练习县农业农村局',
  kind: 'department',
  superior: '练习县人民政府办公室',
};

export const PRACTICE_PEOPLE: People = {
  preparedBy: '练习甲',
  reviewedBy: '练习乙',
  approvedBy: '练习丙',
  phone: '',
};

/** Last year: complete and without a mistake. */
export const LAST_YEAR: PracticeYear = {
  narrative: {
    preface: '本报告按照《中华人民共和国政府信息公开条例》编制，统计期限为{今年}年1月1日至12月31日。',
    overview: [
      '（一）主动公开',
      '全年在县政府门户网站公开信息146条，制发行政规范性文件2件，废止1件，现行有效9件。',
      '（二）依申请公开',
      '全年收到政府信息公开申请17件，上年结转1件，办结16件，结转下年度2件。行政复议1件，结果维持。',
      '（三）政府信息管理',
      '对历年文件进行清理，公布了现行有效文件目录。',
      '（四）政府信息公开平台建设',
      '按规定维护门户网站专栏，全年检查4次。',
      '（五）监督保障',
      '组织业务培训1次，没有发生责任追究的情况。',
    ].join('\n'),
    problems:
      '存在的问题：答复文书不够规范，个别答复说明理由过于简单。改进情况：统一了答复文书格式，答复前由法规股审核。',
    otherMatters: '本年度没有收取信息处理费。没有其他需要报告的事项。',
  },
  figures: {
    'disclosure.normativeDocuments.issuedThisYear': 2,
    'disclosure.normativeDocuments.repealedThisYear': 1,
    'disclosure.normativeDocuments.inForce': 9,
    'disclosure.licensing.decisionCount': 126,
    'disclosure.penalties.decisionCount': 38,
    'disclosure.coerciveMeasures.decisionCount': 3,
    'requests.newlyReceived.naturalPerson': 15,
    'requests.newlyReceived.commercialEnterprise': 2,
    'requests.carriedOver.naturalPerson': 1,
    'requests.granted.naturalPerson': 9,
    'requests.granted.commercialEnterprise': 2,
    'requests.partiallyGranted.naturalPerson': 2,
    'requests.deniedThirdParty.naturalPerson': 1,
    'requests.unavailableNotHeld.naturalPerson': 2,
    'requests.carriedForward.naturalPerson': 2,
    'disputes.review.upheld': 1,
  },
  blank: [],
};

/** This year: filled in so far by somebody in a hurry. What is missing and wrong is listed in `practice-tasks.ts`. */
export const THIS_YEAR: PracticeYear = {
  narrative: {
    preface: '本报告按照《中华人民共和国政府信息公开条例》编制，统计期限为{去年}年1月1日至12月31日。',
    overview: [
      '（一）主动公开',
      '全年在县政府门户网站公开信息158条，围绕惠农补贴、农资监管公开政策解读12篇。',
      '（二）依申请公开',
      '全年收到政府信息公开申请25件，上年结转2件，结转下年度3件。行政复议1件，结果维持。',
      '（三）政府信息管理',
      '落实公开审查制度，先审查、后公开。',
      '（四）政府信息公开平台建设',
      '按规定维护门户网站专栏，更新公开目录。',
    ].join('\n'),
    problems:
      '存在的问题：政策解读形式单一，以文字为主，农户反映看不懂、用不上。改进情况：（待补充：针对去年的问题，今年做了什么）',
    otherMatters: '没有其他需要报告的事项。',
  },
  figures: {
    'disclosure.normativeDocuments.issuedThisYear': 3,
    'disclosure.normativeDocuments.repealedThisYear': 1,
    'disclosure.licensing.decisionCount': 141,
    'disclosure.penalties.decisionCount': 44,
    'requests.newlyReceived.naturalPerson': 18,
    'requests.newlyReceived.commercialEnterprise': 3,
    'requests.carriedOver.naturalPerson': 1,
    'requests.granted.naturalPerson': 11,
    'requests.granted.commercialEnterprise': 2,
    'requests.partiallyGranted.naturalPerson': 3,
    'requests.unavailableNotHeld.naturalPerson': 3,
    'requests.carriedForward.naturalPerson': 3,
    'disputes.review.upheld': 1,
  },
  blank: [
    'disclosure.normativeDocuments.inForce',
    'disclosure.coerciveMeasures.decisionCount',
    'disputes.litigationDirect',
    'disputes.litigationAfterReview',
  ],
};

import type { CellId, Form, NarrativeId, TemplateId } from '#shared/form/form';
import { formOf } from '#shared/form/forms';
import type { CellContent, People, Recorded, Report, Unit } from '#shared/report/report';

/** What a case changes in the sound report; null empties a cell. */
export interface Change {
  readonly cells?: Readonly<Record<CellId, CellContent>>;
  readonly infoFee?: Recorded;
  readonly stated?: Readonly<Record<CellId, CellContent>>;
  readonly narrative?: Partial<Record<NarrativeId, string>>;
  readonly unit?: Partial<Unit>;
  readonly people?: Partial<People>;
  readonly reportYear?: number;
  readonly explanations?: Readonly<Record<string, string>>;
}

/** The five aspects, one paragraph each. */
const SOUND_OVERVIEW = `及时主动公开机构职能、政策文件等信息。
全年收到政府信息公开申请 5 件，均按期答复。
信息发布前逐条审核，落实保密审查，失效的及时清理。
专人维护政府网站专栏和微信公众号。
组织业务培训，接受社会监督。`;
export const SOUND_PROBLEMS =
  '存在的问题：公开内容不够丰富，政策解读形式比较单一，工作人员业务能力有待提高。下一步改进措施：扩大主动公开范围，增加图解和视频解读，加强业务培训。';

/** Figures of the sound report that are not 0. */
const FIGURES: Readonly<Record<CellId, CellContent>> = {
  'requests.newlyReceived.naturalPerson': 5,
  'requests.carriedOver.naturalPerson': 1,
  'requests.granted.naturalPerson': 5,
  'requests.carriedForward.naturalPerson': 1,
};

/** A finished report no rule has anything to say about, with the changes of a case. */
export function soundReport(template: TemplateId, change: Change = {}): Report {
  const form = formOf(template);
  const zeros = form.cells.flatMap((cell) =>
    cell.sumOf === undefined ? [[cell.id, cell.kind === 'amount' ? '0' : 0] as const] : [],
  );
  return {
    template,
    reportYear: change.reportYear ?? usualYear(form),
    unit: { name: '银州区城市管理局', kind: 'department', superior: '', ...change.unit },
    people: { preparedBy: '王芳', reviewedBy: '李强', approvedBy: '张伟', phone: '', ...change.people },
    narrative: {
      preface: '',
      overview: SOUND_OVERVIEW,
      problems: SOUND_PROBLEMS,
      otherMatters: '本年度没有收取信息处理费。',
      ...change.narrative,
    },
    ...(change.infoFee === undefined ? {} : { infoFee: change.infoFee }),
    cells: withoutNulls({ ...Object.fromEntries(zeros), ...FIGURES, ...change.cells }),
    stated: withoutNulls(change.stated ?? {}),
    explanations: change.explanations ?? {},
  };
}

/** A year well within the use of a form: 2020 and 2024 on the two of the specification, whatever forms follow. */
function usualYear({ firstYear, lastYear = Number.POSITIVE_INFINITY }: Form): number {
  return Math.min(firstYear + 3, lastYear);
}

/** The sound report of the year before, which that report fits: the same figures, in words of its own. */
export function soundYearBefore(template: TemplateId): Report {
  return soundReport(template, {
    reportYear: soundReport(template).reportYear - 1,
    narrative: {
      overview: `发布政府信息，及时回应社会关切。
受理政府信息公开申请 5 件，全部按期办结。
健全信息发布审查制度，逐件把关。
维护好政务新媒体账号和网站栏目。
开展专题培训，邀请群众代表评议监督。`,
      problems:
        '主要问题：信息更新不够及时，公开目录不够细，答复文书不够规范。改进措施：按月检查更新情况，细化公开目录，统一答复文书格式。',
    },
  });
}

function withoutNulls(contents: Readonly<Record<CellId, CellContent>>): Record<CellId, CellContent> {
  return Object.fromEntries(Object.entries(contents).filter(([, content]) => content !== null));
}

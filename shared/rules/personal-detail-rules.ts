import { PERSONAL_DETAIL_KINDS, type PersonalDetailKind, personalDetails } from '../reading/personal-details';
import { quotable } from '../values/quotable';
import { text } from './input';
import { instance, type Rule } from './rule';
import { textParts } from './text-parts';

const NAMES: Readonly<Record<PersonalDetailKind, string>> = {
  identityNumber: '身份证号码',
  mobileNumber: '手机号码',
  bankAccount: '银行账号',
  applicantName: '申请人姓名',
};

/** N-11: what would tell the public who an applicant is. */
export const PERSONAL_DETAIL_RULES: readonly Rule[] = [
  {
    id: 'N-11',
    severity: 'warning',
    title: '没有个人信息',
    source: { kind: 'sense', text: '《中华人民共和国政府信息公开条例》第十五条：个人隐私不公开' },
    expand: (form) =>
      textParts(form).flatMap(({ part, section, name }) =>
        PERSONAL_DETAIL_KINDS.map((kind) =>
          instance({
            section,
            cells: [],
            anchor: `${part}.${kind}`,
            reads: { body: text(part) },
            inspect: ({ body }) => {
              const [first, ...more] = personalDetails(body).filter((detail) => detail.kind === kind);
              if (first === undefined) return undefined;
              const { start, end } = first;
              const count = more.length > 0 ? `，同类共 ${more.length + 1} 处` : '';
              return {
                message: `${name}发现疑似个人信息“${quotable(body.slice(start, end))}”（${NAMES[kind]}）${count}，公开前请删除。`,
                place: { part, start, end },
              };
            },
          }),
        ),
      ),
  },
];

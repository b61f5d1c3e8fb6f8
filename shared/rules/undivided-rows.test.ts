import { describe, expect, it } from 'vitest';
import { soundReport } from '../../tests/rule-cases/sound-report';
import type { CellContent } from '../report/report';
import { validate } from './validate';

type ByColumn = Readonly<Record<string, CellContent>>;

const inRow = (row: string, counts: ByColumn) =>
  Object.fromEntries(Object.entries(counts).map(([column, count]) => [`requests.${row}.${column}`, count]));

/** What M-01 says of an undivided row and the parts it has been divided into. */
function found(undivided: ByColumn, parts: readonly ByColumn[] = []) {
  const rows = ['otherNoCorrection', 'otherFeeUnpaid', 'otherMisc'];
  const cells = Object.assign({}, ...parts.map((counts, index) => inRow(rows[index] ?? '', counts)));
  const report = soundReport('2021', { stated: inRow('otherHandling', undivided), cells });
  return validate(report).filter(({ rule }) => rule === 'M-01');
}

describe('an undivided row', () => {
  it('is settled when the parts come to it in every column', () => {
    const undivided = { naturalPerson: 3, otherOrg: '１', commercialEnterprise: '/', total: 4 };
    expect(found(undivided, [{ naturalPerson: 1 }, { naturalPerson: 2 }, { otherOrg: 1 }])).toEqual([]);
  });

  it('is one finding that tells every column apart from the parts, both sides and the difference', () => {
    const [finding, ...others] = found({ naturalPerson: 3, otherOrg: 1, researchInstitution: 2 }, [
      { naturalPerson: 1 },
      { researchInstitution: 2 },
      { otherOrg: 5 },
    ]);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      expected: 3,
      actual: 1,
      message:
        '“（六）其他处理”分成的 3 行与原表不一致：自然人合计 1，原表 3，相差 2；其他合计 5，原表 1，相差 4。请核对这 3 行。',
    });
  });

  it('is not settled while any part is blank, whatever the others come to', () => {
    const [finding] = found({ naturalPerson: 3 }, [{ naturalPerson: 3 }, {}, { otherOrg: null }]);
    expect(finding?.message).toContain('各列为自然人 3。请分别填入');
  });

  it('asks for zeros where all of it is 0', () => {
    const [finding] = found({ naturalPerson: 0, total: 0 }, [{ naturalPerson: null }]);
    expect(finding?.message).toContain('各列都是 0。');
  });

  it('is held against the total only where nothing else is stated', () => {
    expect(found({ naturalPerson: 3, total: 9 }, [{ naturalPerson: 3 }])).toEqual([]);
    expect(found({ total: 9 }, [{ naturalPerson: 3 }, { otherOrg: 6 }])).toEqual([]);
    expect(found({ total: 9 }, [{ naturalPerson: 3 }])).toMatchObject([{ expected: 9, actual: 3 }]);
  });

  it('asks for no sum where what is printed is no number', () => {
    const [finding] = found({ naturalPerson: '见附件' }, [{ naturalPerson: null }]);
    expect(finding?.message).toContain('自然人（看不出数字）');
    expect(found({ naturalPerson: '见附件' }, [{ naturalPerson: 2 }])).toEqual([]);
  });
});

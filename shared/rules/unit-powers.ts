import type { Unit, UnitKind } from '../report/report';

/**
 * What a unit may lawfully do is not in a report; it is told from kind and name, and only where the name leaves no
 * doubt. A rule that would be wrong about a unit is worse than one that stays silent.
 */

/** Longer names are no names; patterns that look for places inside a name stay quick on a hostile file. */
const LONGEST_NAME = 100;

const plainName = (name: string) => name.slice(0, LONGEST_NAME).replace(/\s/g, '');

/**
 * Name of the government a unit is or belongs to as its own office, without remarks: `淮安市人民政府（全市汇总）` →
 * `淮安市`. Of a unit said to be a government the short forms count as well: `大演乡政府`, `大演乡`.
 */
function governmentPlace(name: string, kind: UnitKind): string | undefined {
  const full = /^(.+?)人民政府(?:办公[室厅])?(?:[（(].*)?$/u.exec(name)?.[1];
  if (full !== undefined || kind !== 'government') return full;
  const plain = name.replace(/[（(].*$/u, '');
  return /^(.+?)政府(?:办公[室厅])?$/u.exec(plain)?.[1] ?? /^.+[省市州盟县旗区乡镇]$/u.exec(plain)?.[0];
}

/** County level and below, where no rules (规章) can be made (立法法第九十一条、第九十三条). */
const BELOW_CITY_WITH_DISTRICTS = /(?:县|旗|乡|镇|苏木|街道|(?<!自治|行政)区)$/u;
/** A city named inside a prefecture-level place is a county-level one: `苏州市昆山市`. */
const COUNTY_LEVEL_CITY = /(?:市|自治州|地区|盟).+市$/u;
/** Offices of a place, whatever kind they are said to be: `银州区财政局`, `铁西街道办事处`. */
const LOCAL_OFFICE =
  /街道办事处$|[省市州盟县旗区乡镇].*(?:[局厅]|委员会|管委会|办公室|办事处|中心|[支大]队|学校|学院|医院|研究[所院])$/u;
/** Departments of the State Council make rules; their names name no place. */
const NATIONAL_ORGAN =
  /^(?:国家|国务院|中国|中华人民共和国|中央)|^[^省市县区旗州盟乡镇]*(?:部|总署|总局|审计署)$/u;

/**
 * Whether it is certain that the unit cannot make 规章 (rules D-02, D-02b). Rule-making bodies are departments of the
 * State Council, governments of provinces, and of cities with districts and autonomous prefectures; of a
 * `X市人民政府` the name does not say whether the city has districts, so the answer is no.
 */
export function surelyLacksRuleMakingPower({ name: fullName, kind }: Unit): boolean {
  const name = plainName(fullName);
  const place = governmentPlace(name, kind);
  if (place !== undefined) return BELOW_CITY_WITH_DISTRICTS.test(place) || COUNTY_LEVEL_CITY.test(place);
  switch (kind) {
    case 'subdistrict':
    case 'publicInstitution':
      return true;
    case 'department':
      return name !== '' && !NATIONAL_ORGAN.test(name);
    case 'government':
    case 'other':
      return LOCAL_OFFICE.test(name) && !NATIONAL_ORGAN.test(name);
  }
}

/**
 * Whether the unit decides on administrative reviews (复议机关, rule L-04): people's governments of counties and above
 * do (行政复议法第二十四条); those of townships never did. Departments once did in part and are left alone.
 */
export function isReviewAuthority({ name, kind }: Unit): boolean {
  return kind === 'government' && !/(?:乡|镇|苏木)人民政府/u.test(plainName(name));
}

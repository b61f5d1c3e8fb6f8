import { describe, expect, it } from 'vitest';
import type { UnitKind } from '../report/report';
import { isReviewAuthority, surelyLacksRuleMakingPower } from './unit-powers';

const unit = (name: string, kind: UnitKind) => ({ name, kind, superior: '' });

describe('surelyLacksRuleMakingPower', () => {
  it.each([
    ['银州区人民政府', 'government'],
    ['淮安市洪泽区人民政府', 'government'],
    ['浦东新区人民政府', 'government'],
    ['固镇县人民政府', 'government'],
    ['苏州市昆山市人民政府', 'government'],
    ['石台县大演乡人民政府', 'government'],
    ['银州区人民政府办公室', 'department'],
    ['沭阳县发展和改革局', 'department'],
    ['湛江市人民政府地方志办公室', 'department'],
    ['重庆市万州区规划和自然资源局', 'department'],
    ['银州区机关事务服务中心', 'publicInstitution'],
    ['铁西街道办事处', 'subdistrict'],
    ['石台县大演乡政府', 'government'],
    ['大演乡', 'government'],
    ['银州区（本级）', 'government'],
    ['银州区财政局', 'government'],
    ['银州区城市管理局', 'other'],
    ['铁西街道办事处', 'other'],
    ['江苏省财政厅', 'other'],
  ] as const)('is certain of %s', (name, kind) => {
    expect(surelyLacksRuleMakingPower(unit(name, kind))).toBe(true);
  });

  it.each([
    ['淮安市人民政府（全市汇总）', 'government'],
    ['江苏省人民政府', 'government'],
    ['内蒙古自治区人民政府', 'government'],
    ['北京市人民政府', 'government'],
    ['延边朝鲜族自治州人民政府', 'government'],
    ['上海市人民政府办公厅', 'department'],
    ['国家市场监督管理总局', 'department'],
    ['教育部', 'department'],
    ['海关总署', 'department'],
    ['中国人民银行', 'department'],
    ['某集团公司', 'other'],
    ['淮安市', 'government'],
    ['江苏省政府', 'government'],
    ['国家税务总局', 'other'],
    ['上海市人民政府办公厅', 'other'],
    ['', 'department'],
  ] as const)('is not certain of “%s”', (name, kind) => {
    expect(surelyLacksRuleMakingPower(unit(name, kind))).toBe(false);
  });
});

describe('isReviewAuthority', () => {
  it.each([
    ['银州区人民政府', 'government', true],
    ['景德镇市人民政府', 'government', true],
    ['石台县大演乡人民政府', 'government', false],
    ['湖口县武山镇人民政府', 'government', false],
    ['银州区司法局', 'department', false],
    ['铁西街道办事处', 'subdistrict', false],
  ] as const)('%s (%s): %s', (name, kind, expected) => {
    expect(isReviewAuthority(unit(name, kind))).toBe(expected);
  });
});

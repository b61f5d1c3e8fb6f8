import { describe, expect, it } from 'vitest';
import { lackInProblems } from './problems-and-remedies';

describe('what section 五 lacks', () => {
  it.each([
    '本单位政府信息公开工作总体较好，目前不存在问题。',
    '全年工作平稳有序，没有任何问题，今后将继续加强政府信息公开工作，进一步提升公开质量和服务水平。',
    '各项工作落实到位，暂无明显不足。',
  ])('is seen where problems are denied: “%s”', (text) => {
    expect(lackInProblems(text)).toBe('denied');
  });

  it.each([
    '存在的问题：一是公开内容不够丰富；二是没有问题台账。改进措施：一是扩大公开范围，二是建立台账，逐月更新并通报。',
    '主要不足是更新不及时。上年指出的栏目空缺已不存在问题。下一步加强值班，做到信息两个工作日内上网，逐月通报更新情况。',
  ])('is not a denial where a problem is named: “%s”', (text) => {
    expect(lackInProblems(text)).not.toBe('denied');
  });
});

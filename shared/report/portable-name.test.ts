import { describe, expect, it } from 'vitest';
import { portableName } from './portable-name';

describe('portableName', () => {
  it('leaves a good name alone', () => {
    const name = '城关镇人民政府2025年政府信息公开工作年度报告';
    expect(portableName(name)).toEqual({ name, forbidden: [], shortened: false });
  });

  it('leaves out what Windows forbids and says what it was', () => {
    expect(portableName('../县:档*案\n局?"/ 　科')).toEqual({
      name: '..县档案局 科',
      forbidden: ['/', ':', '*', '\n', '?', '"'],
      shortened: false,
    });
  });

  it.each([
    ['局'.repeat(300), 66 * 3],
    ['𮧵'.repeat(300), 50 * 4],
    ['é'.repeat(300), 100 * 2],
    ['a'.repeat(300), 200],
  ])('cuts at a whole character before the name is too long for a disk', (wished, bytes) => {
    const { name, shortened } = portableName(wished);
    expect(new TextEncoder().encode(name)).toHaveLength(bytes);
    expect(shortened).toBe(true);
  });
});

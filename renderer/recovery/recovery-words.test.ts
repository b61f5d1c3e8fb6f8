import { describe, expect, it } from 'vitest';
import { recoveryWords } from './recovery-words';

const NOW = new Date(2025, 0, 3, 15, 0);
const session = {
  id: '00000000-0000',
  name: '城关镇 2024 年年报',
  savedAt: new Date(2025, 0, 3, 14, 31).toISOString(),
} as const;

describe('recoveryWords', () => {
  it('say what happened and how far the content goes', () => {
    expect(recoveryWords({ ...session, ended: 'program' }, true, NOW)).toBe(
      '上次没有正常退出，已恢复到 14:31 的内容。',
    );
    expect(recoveryWords({ ...session, ended: 'page' }, true, NOW)).toBe(
      '窗口刚才停止了工作，已恢复到 14:31 的内容。',
    );
  });

  it('name the draft where another one is open, and the day where it was another', () => {
    const before = { ...session, savedAt: new Date(2024, 10, 22, 14, 31).toISOString() };
    expect(recoveryWords({ ...before, ended: 'program' }, false, NOW)).toBe(
      '上次没有正常退出，“城关镇 2024 年年报”已恢复到 2024年11月22日 14:31 的内容。',
    );
  });
});

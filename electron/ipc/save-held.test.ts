import { describe, expect, it, vi } from 'vitest';
import { blankReport } from '#shared/report/blank-report';
import { DraftsInEditing } from './drafts-in-editing';
import { saveHeld } from './save-held';

const report = (name: string) => blankReport({ name, kind: 'department', superior: '' }, 2024);
const full = Object.assign(new Error('no room'), { code: 'ENOSPC' });

describe('saveHeld', () => {
  it('has nothing to do once everything is on disk', async () => {
    const editing = new DraftsInEditing();
    const saved = report('甲局');
    editing.toBeSaved('a', saved);
    editing.saved('a', saved);
    const save = vi.fn();
    expect(await saveHeld(editing, { save })).toBeUndefined();
    expect(save).not.toHaveBeenCalled();
  });

  it('saves what was refused, and tells why it could not', async () => {
    const editing = new DraftsInEditing();
    editing.toBeSaved('a', report('甲局'));
    const save = vi.fn().mockRejectedValueOnce(full).mockResolvedValue('2025-01-03T14:32:00.000Z');
    expect(await saveHeld(editing, { save })).toBe('没有保存成功：磁盘空间不足。');
    expect(await saveHeld(editing, { save })).toBeUndefined();
    expect(editing.unsaved()).toEqual([]);
  });

  it('keeps what was typed after the report that got through', () => {
    const editing = new DraftsInEditing();
    const [earlier, later] = [report('甲局'), report('甲局（改）')];
    editing.toBeSaved('a', earlier);
    editing.toBeSaved('a', later);
    editing.saved('a', earlier);
    expect(editing.unsaved()).toEqual([{ id: 'a', report: later }]);
  });
});

import { describe, expect, it, vi } from 'vitest';
import type { FolderStanding } from '#shared/ipc/folder-standing';
import { blankReport } from '#shared/report/blank-report';
import { DraftsInEditing } from './drafts-in-editing';
import { makeSaveDraft } from './save-draft';
import { saveHeld } from './save-held';

const report = (name: string) => blankReport({ name, kind: 'department', superior: '' }, 2024);
const full = Object.assign(new Error('no room'), { code: 'ENOSPC' });
const SAVED_AT = '2025-01-03T14:32:00.000Z';

function saving() {
  const editing = new DraftsInEditing();
  const write = vi.fn().mockResolvedValue(SAVED_AT);
  const beforeSave = vi.fn().mockResolvedValue({});
  const isStillOurs = vi.fn().mockResolvedValue(true);
  const tellPage = vi.fn();
  const standing: FolderStanding = { standing: 'ours' };
  const save = makeSaveDraft({
    library: { save: write },
    editing,
    hold: { standing, isStillOurs },
    outside: { beforeSave, saved: vi.fn().mockResolvedValue(undefined) },
    versions: { saved: vi.fn() },
    session: { saved: vi.fn() },
    tellPage,
  });
  return { editing, write, beforeSave, isStillOurs, tellPage, save };
}

describe('saveHeld', () => {
  it('has nothing to do once everything is on disk', async () => {
    const { editing, save, write } = saving();
    await save('a', report('甲局'));
    expect(await saveHeld(editing, save)).toBeUndefined();
    expect(write).toHaveBeenCalledTimes(1);
  });

  it('saves what was refused, and tells why it could not', async () => {
    const { editing, save, write } = saving();
    write.mockRejectedValueOnce(full).mockRejectedValueOnce(full);
    await expect(save('a', report('甲局'))).rejects.toBe(full);
    expect(await saveHeld(editing, save)).toBe('没有保存成功：磁盘空间不足。');
    expect(await saveHeld(editing, save)).toBeUndefined();
    expect(editing.unsaved()).toEqual([]);
  });

  it('writes over nothing unseen: what others put there is kept first, or nothing is written', async () => {
    const { editing, save, write, beforeSave, tellPage } = saving();
    write.mockRejectedValueOnce(full);
    await expect(save('a', report('甲局'))).rejects.toBe(full);

    beforeSave.mockRejectedValueOnce(full);
    expect(await saveHeld(editing, save)).toBe('没有保存成功：磁盘空间不足。');
    expect(write).toHaveBeenCalledTimes(1);

    const change = { kind: 'changed', report: report('别处') };
    beforeSave.mockResolvedValueOnce({ change });
    expect(await saveHeld(editing, save)).toBeUndefined();
    expect(tellPage).toHaveBeenCalledWith('outside-change', { id: 'a', change });
  });

  it('writes nothing into a folder that somebody else has taken', async () => {
    const { editing, save, write, isStillOurs } = saving();
    isStillOurs.mockResolvedValue(false);
    await expect(save('a', report('甲局'))).rejects.toThrow();
    expect(await saveHeld(editing, save)).toBeTypeOf('string');
    expect(write).not.toHaveBeenCalled();
    expect(editing.unsaved()).toHaveLength(1);
  });

  it('saves one after the other, each over the file that was looked at', async () => {
    const { save, write, beforeSave } = saving();
    const found = { size: 1, mtimeMs: 2, ctimeMs: 3, ino: 4 };
    const order: string[] = [];
    beforeSave.mockImplementation(async () => {
      order.push('looked');
      return { found };
    });
    write.mockImplementationOnce(async () => {
      await new Promise((done) => setTimeout(done, 20));
      order.push('failed');
      throw full;
    });
    write.mockImplementation(async () => {
      order.push('written');
      return SAVED_AT;
    });
    const earlier = save('a', report('甲局'));
    const later = save('a', report('甲局（改）'));
    await expect(earlier).rejects.toBe(full);
    await later;
    expect(order).toEqual(['looked', 'failed', 'looked', 'written']);
    expect(write).toHaveBeenLastCalledWith('a', report('甲局（改）'), { place: undefined, replaces: found });
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

import { describe, expect, it, vi } from 'vitest';
import { chooseRuntime } from './choose-runtime';
import type { ElectronRuntime } from './electron-runtime';

const runtime = (kind: ElectronRuntime['kind']): ElectronRuntime => ({
  kind,
  folder: `/somewhere/${kind}`,
  executable: `/somewhere/${kind}/electron`,
  version: '25.1.1',
});

describe('chooseRuntime', () => {
  it('takes the first source that has one and asks no further', async () => {
    const later = vi.fn(() => runtime('fallback'));
    const chosen = await chooseRuntime([() => undefined, async () => runtime('official'), later]);
    expect(chosen.kind).toBe('official');
    expect(later).not.toHaveBeenCalled();
  });

  it('passes on why a source is broken instead of trying the next one', async () => {
    const broken = () => Promise.reject(new Error('Refused: wrong digest'));
    await expect(chooseRuntime([broken, () => runtime('fallback')])).rejects.toThrow('Refused: wrong digest');
  });

  it('says what can be done when no source has one', async () => {
    await expect(chooseRuntime([() => undefined])).rejects.toThrow('ELECTRON_OVERRIDE_DIST_PATH');
  });
});

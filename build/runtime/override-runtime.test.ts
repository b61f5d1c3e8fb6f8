import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { programInFolder } from './electron-runtime';
import { overrideRuntime } from './override-runtime';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'override-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

describe.runIf(process.platform !== 'darwin')('overrideRuntime', () => {
  it('is silent while the variable is unset or empty', () => {
    expect(overrideRuntime({})).toBeUndefined();
    expect(overrideRuntime({ ELECTRON_OVERRIDE_DIST_PATH: '' })).toBeUndefined();
  });

  it('takes the Electron that the variable names, with the version its folder states', () => {
    writeFileSync(join(folder, programInFolder()), '');
    writeFileSync(join(folder, 'version'), 'v45.4.1\n');
    expect(overrideRuntime({ ELECTRON_OVERRIDE_DIST_PATH: folder })).toEqual({
      kind: 'override',
      folder,
      executable: join(folder, programInFolder()),
      version: '45.4.1',
    });
  });

  it('refuses a folder without Electron rather than running another one', () => {
    expect(() => overrideRuntime({ ELECTRON_OVERRIDE_DIST_PATH: folder })).toThrow(folder);
  });
});

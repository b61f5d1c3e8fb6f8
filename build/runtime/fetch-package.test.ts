import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runCommand } from '../run-command';
import { fetchPackage } from './fetch-package';
import { fileIntegrity } from './file-integrity';

vi.mock('../run-command', () => ({ runCommand: vi.fn() }));

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fetch-'));
});

afterEach(() => rm(folder, { recursive: true }));

/** Stands in for the registry: npm delivers a package with this content. */
function npmDelivers(content: string): void {
  vi.mocked(runCommand).mockImplementation(async () => {
    await writeFile(join(folder, 'some-package-1.0.0.tgz'), content);
    return { code: 0, stdout: '', stderr: '' };
  });
}

describe('fetchPackage', () => {
  it('asks npm for exactly the pinned version and hands back the archive', async () => {
    npmDelivers('good');
    const reference = join(folder, 'reference');
    await writeFile(reference, 'good');
    const pinned = { name: '@some/package', version: '1.0.0', integrity: await fileIntegrity(reference) };
    const archive = await fetchPackage(pinned, folder);
    expect(existsSync(archive)).toBe(true);
    expect(vi.mocked(runCommand).mock.lastCall?.[1]).toContain('@some/package@1.0.0');
  });

  it('refuses a package whose content has changed under the same version', async () => {
    npmDelivers('tampered');
    const pinned = { name: '@some/package', version: '1.0.0', integrity: 'sha512-AAAA' };
    await expect(fetchPackage(pinned, folder)).rejects.toThrow('Nothing was unpacked');
  });

  it('says in one line what npm said when the registry cannot be reached', async () => {
    vi.mocked(runCommand).mockResolvedValue({
      code: 1,
      stdout: '',
      stderr: 'npm error code ENOTFOUND\nnpm error more',
    });
    const pinned = { name: '@some/package', version: '1.0.0', integrity: 'sha512-AAAA' };
    await expect(fetchPackage(pinned, folder)).rejects.toThrow(
      /^The npm registry did not deliver @some\/package@1\.0\.0\. npm error code ENOTFOUND$/,
    );
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileIntegrity, requireIntegrity } from './file-integrity';

/** SHA-512 of the three bytes `abc`, from FIPS 180-2 appendix C.1. */
const ABC = `sha512-${Buffer.from(
  'ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f',
  'hex',
).toString('base64')}`;

let folder = '';
let file = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'integrity-'));
  file = join(folder, 'package.tgz');
  writeFileSync(file, 'abc');
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('fileIntegrity', () => {
  it('is the digest as npm writes it', async () => {
    expect(await fileIntegrity(file)).toBe(ABC);
  });
});

describe('requireIntegrity', () => {
  it('lets the pinned file pass', async () => {
    await expect(requireIntegrity(file, ABC)).resolves.toBeUndefined();
  });

  it('refuses a changed file in one line that names both digests', async () => {
    writeFileSync(file, 'abd');
    const refusal = await requireIntegrity(file, ABC).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(Error);
    const { message } = refusal as Error;
    expect(message).toContain(ABC);
    expect(message).toContain(await fileIntegrity(file));
    expect(message).not.toContain('\n');
  });
});

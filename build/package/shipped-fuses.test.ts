import { describe, expect, it } from 'vitest';
import { shippedFuses } from './shipped-fuses';

describe('shippedFuses', () => {
  it('lets neither the command line nor the environment turn the program into another one', () => {
    expect(shippedFuses(8, 'win32')).toEqual({
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      onlyLoadAppFromAsar: true,
      enableEmbeddedAsarIntegrityValidation: true,
      grantFileProtocolExtraPrivileges: false,
    });
  });

  it('does not set a fuse that an older Electron lacks, nor one that Linux ignores', () => {
    const fuses = shippedFuses(7, 'linux');
    expect(fuses).not.toHaveProperty('grantFileProtocolExtraPrivileges');
    expect(fuses).not.toHaveProperty('enableEmbeddedAsarIntegrityValidation');
  });
});

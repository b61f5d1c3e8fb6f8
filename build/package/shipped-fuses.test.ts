import { describe, expect, it } from 'vitest';
import { fusesOfVersion, shippedFuses } from './shipped-fuses';

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

describe('fusesOfVersion', () => {
  it('leaves out of Windows 7’s Electron what came with version 29', () => {
    expect(shippedFuses(fusesOfVersion('22.3.27'), 'win32')).not.toHaveProperty(
      'grantFileProtocolExtraPrivileges',
    );
    expect(shippedFuses(fusesOfVersion('45.4.1'), 'win32')).toHaveProperty(
      'grantFileProtocolExtraPrivileges',
      false,
    );
  });
});

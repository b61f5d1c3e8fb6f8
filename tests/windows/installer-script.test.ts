import { execFile } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { EXECUTABLE_NAME, PROGRAM } from '../../build/package/program-facts';
import { projectRoot } from '../../build/project-folders';
import { startVirtualScreen } from '../../build/virtual-screen';
import { type WindowsProgram, windowsProgram } from './windows-program';

const run = promisify(execFile);
const EXECUTABLE = `${EXECUTABLE_NAME}.exe`;
const CLASSES = 'HKCU\\Software\\Classes';
const OURS = [
  `${CLASSES}\\.ndbg`,
  `${CLASSES}\\AnnualReport.ndbg`,
  `${CLASSES}\\Applications\\${EXECUTABLE}`,
] as const;
/** What Windows answers of a program that is too new for it. */
const OLD_WINDOWS = 1150;

/** An installer of nothing but our script, called where electron-builder's template calls it. */
const installerOf = (script: string, target: string) => `
Unicode true
!include LogicLib.nsh
!include WinVer.nsh
!define PRODUCT_NAME "${PROGRAM.productName}"
!define APP_EXECUTABLE_FILENAME "${EXECUTABLE}"
Var appExe
Var isForceCurrentInstall
!include "${join(projectRoot, 'build/package/windows', script)}"
Name "\${PRODUCT_NAME}"
OutFile "${target}"
InstallDir "C:\\年报软件"
RequestExecutionLevel user
Function .onInit
  !insertmacro customInit
FunctionEnd
Section
  SetShellVarContext current
  StrCpy $appExe "$INSTDIR\\\${APP_EXECUTABLE_FILENAME}"
  !insertmacro customInstallMode
  \${If} $isForceCurrentInstall != "1"
    Abort
  \${EndIf}
  SetOutPath $INSTDIR
  WriteUninstaller "$INSTDIR\\uninstall.exe"
  !insertmacro customInstall
SectionEnd
Section Uninstall
  SetShellVarContext current
  !insertmacro customUnInstall
SectionEnd
`;

describe('what our installer does besides electron-builder’s', () => {
  let folder = '';
  let registry: WindowsProgram;
  let settings: WindowsProgram;
  let shown: Record<string, string>;

  beforeAll(async () => {
    const { display, stop } = await startVirtualScreen();
    shown = { DISPLAY: display };
    folder = await mkdtemp(join(tmpdir(), 'installer-'));
    registry = await windowsProgram('reg', shown);
    settings = await windowsProgram('winecfg', shown);
    return stop;
  });

  async function installer(script: string): Promise<WindowsProgram> {
    const [source, target] = [join(folder, `${script}.nsi`), join(folder, `${script}.exe`)];
    await writeFile(source, `\ufeff${installerOf(script, target)}`);
    // Warnings are errors: a name electron-builder gives and this does not would be one.
    await run('makensis', ['-V2', '-WX', '-INPUTCHARSET', 'UTF8', source]);
    return windowsProgram(target, shown);
  }
  const uninstaller = async () =>
    (await windowsProgram('C:\\年报软件\\uninstall.exe', shown)).run('/S', '_?=C:\\年报软件');
  const isThere = async (key: string) => (await registry.run('query', key)).code === 0;
  /** All that stands below a key, in the words of a registry file. */
  const below = async (key: string) => {
    const file = join(folder, 'below.reg');
    await registry.run('export', key, file, '/y');
    return readFile(file, 'utf16le');
  };

  it('gives the ending to the program, under Chinese names, for this person alone', async () => {
    expect(await (await installer('installer.nsh')).run('/S')).toMatchObject({ code: 0 });
    for (const key of OURS) expect(await isThere(key), key).toBe(true);
    const command = `@="\\"C:\\\\年报软件\\\\${EXECUTABLE}\\" \\"%1\\""`;
    const [ending, kind, application] = [await below(OURS[0]), await below(OURS[1]), await below(OURS[2])];
    expect(ending).toContain('@="AnnualReport.ndbg"');
    expect(kind).toContain('@="政府信息公开年报文件"');
    expect(kind).toContain(`@="用“${PROGRAM.productName}”打开"`);
    expect(kind).toContain(command);
    expect(application).toContain(`"FriendlyAppName"="${PROGRAM.productName}"`);
    expect(application).toContain(command);
    expect(await isThere('HKLM\\Software\\Classes\\.ndbg')).toBe(false);
  });

  it('takes all of it back', async () => {
    expect(await uninstaller()).toMatchObject({ code: 0 });
    for (const key of OURS) expect(await isThere(key), key).toBe(false);
  });

  it('leaves the ending to a program that has taken it since', async () => {
    await (await installer('installer.nsh')).run('/S');
    await registry.run('add', `${CLASSES}\\.ndbg`, '/ve', '/d', 'Another.Program', '/f');
    expect(await uninstaller()).toMatchObject({ code: 0 });
    expect(await below(OURS[0])).toContain('@="Another.Program"');
    expect(await isThere(`${CLASSES}\\AnnualReport.ndbg`)).toBe(false);
    await registry.run('delete', `${CLASSES}\\.ndbg`, '/f');
  });

  it('turns Windows 7 away in the line of Windows 10, and installs nothing', async () => {
    const forNewer = await installer('windows-10.nsh');
    await settings.run('-v', 'win7');
    // A shell sees the last byte of it.
    expect((await forNewer.run('/S')).code).toBe(OLD_WINDOWS & 0xff);
    for (const key of OURS) expect(await isThere(key), key).toBe(false);
    await settings.run('-v', 'win10');
    expect((await forNewer.run('/S')).code).toBe(0);
    expect(await isThere(`${CLASSES}\\.ndbg`)).toBe(true);
    await uninstaller();
  });
});

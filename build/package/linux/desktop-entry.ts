import { EXECUTABLE_NAME, PROGRAM, programManifest, REPORT_FILE } from '../program-facts';

/**
 * The program's entry in the menu of a Linux desktop (freedesktop.org Desktop Entry Specification 1.5). It takes one
 * file at a time, because one report is open at a time.
 */
export function desktopEntry(): string {
  const fields = {
    Type: 'Application',
    Name: PROGRAM.productName,
    GenericName: '政府信息公开工作年度报告',
    Comment: PROGRAM.synopsis,
    Keywords: '年报;政府信息公开;政务公开;nianbao;xinxigongkai;',
    Exec: `${EXECUTABLE_NAME} %f`,
    Icon: EXECUTABLE_NAME,
    Terminal: 'false',
    Categories: 'Office;',
    MimeType: `${REPORT_FILE.mimeType};`,
    StartupNotify: 'true',
    // What Electron calls its windows, so that they stand under this entry in the task bar.
    StartupWMClass: programManifest.name,
  };
  const lines = Object.entries(fields).map(([key, value]) => `${key}=${value}`);
  return `${['[Desktop Entry]', ...lines].join('\n')}\n`;
}

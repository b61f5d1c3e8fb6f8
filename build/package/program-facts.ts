import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../project-folders';

interface ProgramManifest {
  readonly version: string;
  /** What Electron calls itself: its windows and, where the person keeps no other, its folder of settings. */
  readonly name: string;
}

/** What the program's own package.json states. */
export const programManifest = JSON.parse(
  readFileSync(join(projectRoot, 'package.json'), 'utf8'),
) as ProgramManifest;

/** Name of the program, of its desktop entry, its Debian package and its folder below Program Files, so ASCII. */
export const EXECUTABLE_NAME = 'annual-report';

/** What every package says about the program, whatever the system. */
export const PROGRAM = {
  appId: 'cn.gov.disclosure.annual-report',
  // Not in package.json: Electron would name a folder of settings by it, and Linux cannot match windows by such a name.
  productName: '政府信息公开年报',
  version: programManifest.version,
  synopsis: '填写、核对、打印政府信息公开工作年度报告',
  description:
    '离线使用：填写三张表和六个部分的文字，边填边核对，生成可以打印和报送的 PDF。不联网，不自动更新。',
  maintainer: 'annual-disclosure-report developers <noreply@localhost>',
  copyright: 'annual-disclosure-report developers',
} as const;

/** The one kind of file that is opened by a double click. */
export const REPORT_FILE = {
  extension: 'ndbg',
  mimeType: 'application/x-ndbg',
  name: '年报文件',
  description: '政府信息公开年报文件',
  /** Its class in the registry of Windows. */
  windowsClass: 'AnnualReport.ndbg',
} as const;

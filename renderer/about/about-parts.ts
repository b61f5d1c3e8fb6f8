import type { ComponentType } from 'react';
import { GuidePanel } from './guide-panel';
import { LicencesPanel } from './licences-panel';
import { LogPanel } from './log-panel';
import { ProgramPanel } from './program-panel';

export interface AboutPart {
  readonly id: string;
  readonly name: string;
  readonly Panel: ComponentType;
}

/** What stands under 关于, each under its own name. */
export const ABOUT_PARTS: readonly AboutPart[] = [
  { id: 'program', name: '版本和自检', Panel: ProgramPanel },
  { id: 'guide', name: '安装和维护', Panel: GuidePanel },
  { id: 'licences', name: '第三方许可', Panel: LicencesPanel },
  { id: 'log', name: '技术信息', Panel: LogPanel },
];

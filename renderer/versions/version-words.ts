import type { VersionReason } from '#shared/ipc/version-schemas';

/** What a version was kept before; nothing for one that is simply a stretch of work. */
export const OCCASIONS: Readonly<Record<VersionReason, string>> = {
  work: '',
  beforeRestore: '恢复早先版本之前',
  beforeImport: '导入去年年报之前',
  beforePaste: '成片粘贴之前',
  beforeUpgrade: '软件升级之前',
  outside: '在别处改动的内容',
};

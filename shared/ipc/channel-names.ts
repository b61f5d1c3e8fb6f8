/**
 * Names of everything that crosses between page and main process, apart from their schemas: the preload is one
 * small file and must not carry a schema library. `channels.ts` is held to these names by its types.
 */
export const CHANNEL_NAMES = [
  'drafts:list',
  'drafts:list-removed',
  'drafts:create',
  'drafts:take-handed-over',
  'drafts:open',
  'drafts:save',
  'drafts:rename',
  'drafts:remove',
  'drafts:restore',
  'drafts:import',
  'folder:get',
  'folder:take-over',
  'previous:read-file',
  'previous:read-draft',
  'previous:keep',
  'previous:remove',
  'previous:begin-report',
  'versions:list',
  'versions:read',
  'versions:keep',
  'versions:keep-before',
  'versions:place',
  'versions:choose-place',
  'versions:use-data-folder',
  'practice:get',
  'practice:begin',
  'practice:discard',
  'backup:make',
  'backup:read',
  'backup:restore',
  'backup:cancel',
  'exports:report-file',
  'exports:render-pdf',
  'exports:save-pdf',
  'exports:cancel',
  'printing:print',
  'files:show-in-folder',
  'profile:get',
  'profile:open',
  'profile:remove',
  'settings:get',
  'settings:set',
  'window:title',
  'window:paste',
  'window:flushed',
] as const;

export const EVENT_NAMES = [
  'flush-requested',
  'handed-over',
  'folder-changed',
  'export-progress',
  'version-notice',
<<<<<<< HEAD
  'outside-change',
=======
  'backup-progress',
>>>>>>> aca45b2 (Backups: every draft in one file of lines that each stand for themselves, read back when written, checked before anything is restored; nothing here is replaced unless kept as a version)
] as const;

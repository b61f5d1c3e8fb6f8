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
  'previous:read-file',
  'previous:read-draft',
  'previous:keep',
  'previous:remove',
  'previous:begin-report',
  'versions:list',
  'versions:read',
  'versions:keep',
  'versions:place',
  'versions:choose-place',
  'versions:use-data-folder',
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
  'window:flushed',
] as const;

export const EVENT_NAMES = ['flush-requested', 'handed-over', 'export-progress', 'version-notice'] as const;

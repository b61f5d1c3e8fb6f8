import type { ChannelName } from './channels';

/**
 * Which calls change what lies in the data folder, so that the door refuses them all while the folder is only looked
 * at. Every channel has its line: one that is forgotten does not compile.
 *
 * - `never`: reads, or writes elsewhere only;
 * - `always`: is refused;
 * - `caresItself`: goes through, and its handler knows what can be done all the same.
 */
export const CHANNEL_WRITES: Readonly<Record<ChannelName, 'never' | 'always' | 'caresItself'>> = {
  'drafts:list': 'never',
  'drafts:list-removed': 'never',
  'drafts:create': 'always',
  'drafts:take-handed-over': 'caresItself',
  'drafts:open': 'never',
  'drafts:save': 'caresItself',
  'drafts:rename': 'always',
  'drafts:remove': 'always',
  'drafts:restore': 'always',
  'drafts:import': 'always',
  'folder:get': 'never',
  'folder:take-over': 'caresItself',
  'practice:get': 'never',
  'practice:begin': 'always',
  'practice:discard': 'always',
  'previous:read-file': 'never',
  'previous:read-draft': 'never',
  'previous:keep': 'always',
  'previous:remove': 'always',
  'previous:begin-report': 'always',
  'recovery:examine': 'never',
  'recovery:continue': 'always',
  'recovery:last-session': 'caresItself',
  'recovery:before-session': 'never',
  'recovery:left': 'caresItself',
  'versions:list': 'never',
  'versions:read': 'never',
  'versions:keep': 'always',
  'versions:keep-before': 'always',
  'versions:place': 'never',
  'versions:choose-place': 'always',
  'versions:use-data-folder': 'always',
  'backup:make': 'never',
  'backup:read': 'never',
  'backup:restore': 'always',
  'backup:cancel': 'never',
  'exports:report-file': 'caresItself',
  'exports:render-pdf': 'never',
  'exports:save-pdf': 'caresItself',
  'exports:save-as': 'caresItself',
  'exports:copy': 'never',
  'exports:cancel': 'never',
  'printing:print': 'never',
  'files:show-in-folder': 'never',
  'profile:get': 'never',
  'profile:open': 'always',
  'profile:remove': 'always',
  'settings:get': 'never',
  'settings:set': 'caresItself',
  'window:title': 'never',
  'window:paste': 'never',
  'window:flushed': 'never',
};

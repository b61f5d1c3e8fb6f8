import type { SettingsStore } from '../settings/settings-store';
import type { Topic } from './door';

/** Settings the page knows; last folder and window bounds are not its business. */
export function settingsTopic(settings: SettingsStore): Topic<'settings'> {
  return {
    'settings:get': () => {
      const { textSize, unit } = settings.read();
      return unit === undefined ? { textSize } : { textSize, unit };
    },
    'settings:set': ({ textSize, unit }) => {
      settings.write({ textSize, unit });
      return {};
    },
  };
}

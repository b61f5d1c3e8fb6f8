import type { SettingsStore } from '../settings/settings-store';
import type { Topic } from './door';

/** Settings the page knows; last folder and window bounds are not its business. */
export function settingsTopic(settings: SettingsStore): Topic<'settings'> {
  return {
    'settings:get': () => {
      const { textSize, unit, withExplanations } = settings.read();
      return {
        textSize,
        ...(unit === undefined ? {} : { unit }),
        ...(withExplanations === undefined ? {} : { withExplanations }),
      };
    },
    'settings:set': ({ textSize, unit, withExplanations }) => {
      settings.write({ textSize, unit, withExplanations });
      return {};
    },
  };
}

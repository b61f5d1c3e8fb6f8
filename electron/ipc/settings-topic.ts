import type { Settings, SettingsStore } from '../settings/settings-store';
import type { Topic } from './door';

/**
 * Settings the page knows; last folder and window bounds are not its business.
 *
 * @param onTheme makes the window light or dark, before the choice is on disk and whether it gets there or not
 */
export function settingsTopic(
  settings: SettingsStore,
  onTheme: (theme: Settings['theme']) => void,
): Topic<'settings'> {
  return {
    'settings:get': () => {
      const { textSize, unit, theme, withExplanations, toldSubstitutes, paper } = settings.read();
      return {
        textSize,
        ...(unit === undefined ? {} : { unit }),
        ...(theme === undefined ? {} : { theme }),
        ...(withExplanations === undefined ? {} : { withExplanations }),
        ...(toldSubstitutes === undefined ? {} : { toldSubstitutes }),
        ...(paper === undefined ? {} : { paper }),
      };
    },
    'settings:set': async ({ textSize, unit, theme, withExplanations, toldSubstitutes, paper }) => {
      onTheme(theme);
      await settings.write({ textSize, unit, theme, withExplanations, toldSubstitutes, paper });
      return {};
    },
  };
}

import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import type { Bridge } from '#shared/ipc/channels';
import type { Settings, SettingsHolder } from '../editing/settings-context';
import { applyTextSize } from '../theme/text-size';

const UNTOUCHED: Settings = { textSize: 100 };

/** What is remembered between starts; undefined until it has been read. */
export function useSettingsState(bridge: Bridge): SettingsHolder | undefined {
  const [settings, setSettings] = useState<Settings>();

  useEffect(() => {
    void bridge.call['settings:get']({}).then((answer) => setSettings(answer.ok ? answer.value : UNTOUCHED));
  }, [bridge]);

  const change = useCallback(
    (changes: Partial<Settings>) => {
      const next = { ...UNTOUCHED, ...settings, ...changes };
      setSettings(next);
      void bridge.call['settings:set'](next);
    },
    [bridge, settings],
  );

  useLayoutEffect(() => {
    if (settings !== undefined) applyTextSize(settings.textSize);
  }, [settings]);

  return useMemo(() => (settings === undefined ? undefined : { settings, change }), [settings, change]);
}

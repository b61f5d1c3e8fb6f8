import { useEffect } from 'react';
import { useAnnounce } from '../editing/announcer';
import { useBridge } from '../editing/bridge-context';

/** Says what becomes of papers that were sent to a printer, on whatever page the person is by then. */
export function usePrintProgress(): void {
  const bridge = useBridge();
  const announce = useAnnounce();
  useEffect(
    () =>
      bridge.on['print-progress'](({ weight, message }) => {
        announce(message, weight === 'trouble' ? 'problem' : 'note');
      }),
    [bridge, announce],
  );
}

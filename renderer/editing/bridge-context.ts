import { createContext, useContext } from 'react';
import type { Bridge } from '#shared/ipc/channels';

declare global {
  interface Window {
    /** Put there by the preload; the page's only way out. */
    readonly report: Bridge;
  }
}

export const BridgeContext = createContext<Bridge | undefined>(undefined);

/** The bridge to the main process. */
export function useBridge(): Bridge {
  const bridge = useContext(BridgeContext);
  if (bridge === undefined) throw new Error('No bridge above this component');
  return bridge;
}

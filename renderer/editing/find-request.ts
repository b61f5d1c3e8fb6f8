import { createContext, useContext } from 'react';

/** Opens 查找和替换, with words to look for where some are selected. */
export type OpenFind = () => void;

export const OpenFindContext = createContext<OpenFind | undefined>(undefined);

/** The function that opens 查找和替换. */
export function useOpenFind(): OpenFind {
  const open = useContext(OpenFindContext);
  if (open === undefined) throw new Error('No search above this component');
  return open;
}

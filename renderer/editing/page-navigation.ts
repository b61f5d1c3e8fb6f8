import { createContext, useContext } from 'react';
import type { Destination, PageId } from './pages';

export interface Navigation {
  readonly page: PageId;
  /** What is to take the focus on this page; `at` counts visits, so that the same place can be asked for twice. */
  readonly destination: Destination;
  readonly at: number;
  readonly go: (destination: Destination) => void;
  /** Set while the person came from a page over the whole report to look at or correct something: that page. */
  readonly returnsTo: PageId | undefined;
}

export const NavigationContext = createContext<Navigation | undefined>(undefined);

/** Where the person is, and the function that goes elsewhere. */
export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext);
  if (navigation === undefined) throw new Error('No navigation above this component');
  return navigation;
}

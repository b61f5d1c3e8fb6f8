import { createContext, useContext } from 'react';
import type { Answer, Reply } from '#shared/ipc/channels';

export type ProfileState = Reply<'profile:get'>;

export interface ProfileHolder extends ProfileState {
  /** Lets the person choose a file; a bad one leaves the former profile in use. */
  readonly open: () => Promise<Answer<'profile:open'>>;
  readonly remove: () => Promise<Answer<'profile:remove'>>;
}

export const ProfileContext = createContext<ProfileHolder | undefined>(undefined);

/** The local profile in use, and how it is opened and removed. */
export function useProfile(): ProfileHolder {
  const holder = useContext(ProfileContext);
  if (holder === undefined) throw new Error('No local profile above this component');
  return holder;
}

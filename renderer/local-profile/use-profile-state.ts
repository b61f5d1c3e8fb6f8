import { useEffect, useLayoutEffect, useMemo, useState } from 'react';
import type { Bridge } from '#shared/ipc/channels';
import type { Announce } from '../editing/announcer';
import type { EditingSession } from '../editing/session';
import type { ProfileHolder, ProfileState } from './profile-context';

/** The local profile in use; undefined until it is known whether there is one. */
export function useProfileState(bridge: Bridge, announce: Announce): ProfileHolder | undefined {
  const [state, setState] = useState<ProfileState>();

  useEffect(() => {
    void bridge.call['profile:get']({}).then((answer) => {
      setState(answer.ok ? answer.value : {});
      if (!answer.ok) announce(answer.message, 'problem');
    });
  }, [bridge, announce]);

  return useMemo(() => {
    if (state === undefined) return undefined;
    return {
      ...state,
      open: async () => {
        const answer = await bridge.call['profile:open']({});
        if (answer.ok && answer.value.outcome === 'opened') setState({ profile: answer.value.profile });
        return answer;
      },
      remove: async () => {
        const answer = await bridge.call['profile:remove']({});
        if (answer.ok) setState({});
        return answer;
      },
    };
  }, [bridge, state]);
}

/** Lets the open report be checked with the profile in use, before anything of it is painted. */
export function useProfileInChecks(
  session: EditingSession | undefined,
  profile: ProfileState['profile'],
): void {
  useLayoutEffect(() => {
    if (session !== undefined && session.store.getState().context.profile !== profile)
      session.store.learn({ profile });
  }, [session, profile]);
}

import { describe, expect, it } from 'vitest';
import { leaveNetworkAlone } from './no-network';

describe('leaveNetworkAlone', () => {
  it('sets every switch once, before anything can be looked up', () => {
    const set = new Map<string, string | undefined>([['no-pings', undefined]]);
    leaveNetworkAlone({
      commandLine: {
        hasSwitch: (name: string) => set.has(name),
        appendSwitch: (name: string, value?: string) => {
          expect(set.has(name)).toBe(false);
          set.set(name, value);
        },
      } as never,
    });
    expect(set.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND');
    expect([...set.keys()]).toEqual(
      expect.arrayContaining(['no-proxy-server', 'disable-background-networking', 'no-pings']),
    );
  });
});

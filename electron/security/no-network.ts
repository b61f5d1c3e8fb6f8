import type { App } from 'electron';

/**
 * What Chromium does about networks by itself, switched off one by one. None of it was seen to connect (a trace of the
 * system calls of Electron 25 shows no internet address at all), but a newer Chromium may think otherwise.
 */
const SWITCHES: readonly (readonly [name: string, value?: string])[] = [
  // No name is ever looked up, nor is it tried whether there is an IPv6 network to look it up in.
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  // Neither the system's proxy settings nor a WPAD server are asked for.
  ['no-proxy-server'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['no-pings'],
];

/** To be called before the program is ready. A start that brings such a switch itself keeps its own. */
export function leaveNetworkAlone(app: Pick<App, 'commandLine'>): void {
  for (const [name, value] of SWITCHES) {
    if (app.commandLine.hasSwitch(name)) continue;
    if (value === undefined) app.commandLine.appendSwitch(name);
    else app.commandLine.appendSwitch(name, value);
  }
}

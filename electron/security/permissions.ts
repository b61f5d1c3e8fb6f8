import type { Session } from 'electron';

/**
 * A page of ours needs no permission of the browser's: not camera, place, notifications, clipboard reading, devices or
 * screen. Unset, Electron says yes to requests; so each way of asking is answered here, with no.
 */
export function refusePermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  // An answer without a stream is a refusal.
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}));
}

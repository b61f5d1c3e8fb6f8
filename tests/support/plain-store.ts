import Conf from 'conf';
import type { Store, StoreOptions } from '../../electron/storing/store-maker';

/**
 * electron-store without Electron, for tests on plain Node: the same class it extends, with the same options (it
 * renames `name` and adds Electron's folder, which tests give themselves).
 */
export function makePlainStore<T extends Record<string, unknown>>({
  name,
  ...options
}: StoreOptions<T>): Store<T> {
  return new Conf<T>({ ...options, configName: name });
}

import { ipcMain } from 'electron';
import ElectronStore from 'electron-store';
import type { Store, StoreOptions } from './store-maker';

/** The program's stores: electron-store files. */
export function makeElectronStore<T extends Record<string, unknown>>(options: StoreOptions<T>): Store<T> {
  const store = new ElectronStore<T>(options);
  // electron-store lets any page ask for the data folder, synchronously and past the door; no page of ours does.
  ipcMain.removeAllListeners('electron-store-get-data');
  return store;
}

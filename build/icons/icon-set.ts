import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolders, projectRoot } from '../project-folders';
import { type Raster, rasterise } from './rasterise';
import { windowsIcon } from './windows-icon';

/** What has an icon: the program, and the report files a file manager shows. */
export const ICONS = ['program', 'report-file'] as const;
export type IconName = (typeof ICONS)[number];

/** Sizes in pixels that desktops ask for (freedesktop icon theme) and Windows at 100 to 400 %. */
export const PNG_SIZES = [16, 22, 24, 32, 48, 64, 128, 256, 512] as const;
const WINDOWS_SIZES = [16, 20, 24, 32, 40, 48, 64, 128, 256] as const;

/** Up to here the drawing with fewer and thicker lines is taken. */
const SMALL_UP_TO = 32;

const sources = join(projectRoot, 'build/icons');

/** Where the made icons lie. */
export const iconFolder = join(projectFolders.out, 'icons');

/** The folder with one PNG a size, named `16x16.png` and so on, as electron-builder wants them. */
export function pngFolder(name: IconName): string {
  return join(iconFolder, name);
}

/** The PNG of one size. */
export function pngFile(name: IconName, size: (typeof PNG_SIZES)[number]): string {
  return join(pngFolder(name), `${size}x${size}.png`);
}

/** The drawing itself, which desktops scale. */
export function svgFile(name: IconName): string {
  return join(iconFolder, `${name}.svg`);
}

/** The icon of all sizes for Windows. */
export function icoFile(name: IconName): string {
  return join(iconFolder, `${name}.ico`);
}

/** Makes all sizes of all icons from the drawings; a second of work, so there is no bookkeeping of what is stale. */
export async function makeIcons(): Promise<void> {
  for (const name of ICONS) {
    await mkdir(pngFolder(name), { recursive: true });
    for (const size of PNG_SIZES) await writeFile(pngFile(name, size), (await drawIcon(name, size)).png);
    const rasters: Raster[] = [];
    for (const size of WINDOWS_SIZES) rasters.push(await drawIcon(name, size));
    await writeFile(icoFile(name), windowsIcon(rasters));
    await copyFile(join(sources, `${name}.svg`), svgFile(name));
  }
}

/** One icon at one size in pixels, from the drawing meant for it. */
export async function drawIcon(name: IconName, size: number): Promise<Raster> {
  const drawing = size <= SMALL_UP_TO ? `${name}-small.svg` : `${name}.svg`;
  return rasterise(await readFile(join(sources, drawing), 'utf8'), size);
}

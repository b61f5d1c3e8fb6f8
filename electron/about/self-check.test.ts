import { promises } from 'node:fs';
import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeBundlesList, writePackageList } from '../../build/program-files/write-file-list';
import { buildDigest, selfCheck } from './self-check';

let app = '';
const at = (path: string) => join(app, path);
const out = 'resources/app/out';
const put = async (path: string, content: string) => {
  await mkdir(dirname(at(path)), { recursive: true });
  await writeFile(at(path), content);
};
const places = () => ({
  bundles: at(`${out}/main`),
  resources: at('resources'),
  inArchives: promises,
  plain: promises,
});

beforeEach(async () => {
  app = await mkdtemp(join(tmpdir(), 'self-check-'));
  await put('annual-report', 'the program');
  for (const path of ['main/main.cjs', 'preload/preload.cjs', 'renderer/index.html', 'fonts/song.ttf'])
    await put(`${out}/${path}`, path);
  await put(`${out}/demo/report.pdf`, 'left by a demo, no part of the program');
  await writeBundlesList(at(out));
  await writePackageList(app);
});
afterEach(() => rm(app, { recursive: true }));

describe('自检', () => {
  it('finds a program as it was built, with a digest that stands for it', async () => {
    const outcome = await selfCheck(places());
    expect(outcome).toMatchObject({ outcome: 'intact', files: 11 });
    expect(await buildDigest(places().bundles)).toBe(outcome.outcome === 'intact' && outcome.digest);
    await writeBundlesList(at(out));
    expect(await selfCheck({ ...places(), resources: at('nowhere') })).toMatchObject({ files: 4 });
  });

  it('names what has changed, is missing, or does not belong there', async () => {
    await put(`${out}/main/main.cjs`, 'another');
    await truncate(at('annual-report'), 3);
    await rm(at(`${out}/fonts/song.ttf`));
    await put(`${out}/renderer/extra.js`, 'extra');
    await put('portable', '');
    const outcome = await selfCheck(places());
    expect(outcome).toMatchObject({ outcome: 'damaged' });
    if (outcome.outcome !== 'damaged') return;
    expect(outcome.changed).toEqual(['main/main.cjs', 'annual-report', `${out}/main/main.cjs`]);
    expect(outcome.missing).toEqual(['fonts/song.ttf', `${out}/fonts/song.ttf`]);
    expect(outcome.added).toEqual(['renderer/extra.js', `${out}/renderer/extra.js`]);
  });

  it.each([
    ['no list', undefined],
    ['half a list', '{"format": "program-fi'],
    ['a list of somebody else', '{"format": "program-files", "files": {"../../etc/passwd": "x"}}'],
  ])('says that it cannot tell where there is %s', async (_name, content) => {
    const list = `${out}/main/program-files.json`;
    if (content === undefined) await rm(at(list));
    else await put(list, content);
    expect(await selfCheck(places())).toMatchObject({ outcome: 'unknown' });
    expect(await buildDigest(places().bundles)).toBeUndefined();
  });

  it('tells two builds apart', async () => {
    const before = await buildDigest(places().bundles);
    await put(`${out}/renderer/index.html`, 'another');
    await writeBundlesList(at(out));
    expect(await buildDigest(places().bundles)).not.toBe(before);
  });
});

import { expect } from '@playwright/test';
import { programArguments } from '../../build/program-arguments';
import { currentRuntime } from '../../build/runtime/current-runtime';
import { TEXT_SIZE_LABELS, TEXT_SIZES } from '../../renderer/theme/text-size';
import { type RunningProgram, startProgram } from '../e2e/running-program';
import { playedQueue } from '../printing/played-queue';
import type { Screen } from './screen-list';
import { DRAFTS } from './seeded-drafts';
import { makeStartFolder, type StartFolder } from './start-folder';

/** Inner size of the window in pixels, as on the screens of the offices. */
export interface WindowSize {
  readonly width: number;
  readonly height: number;
}

/** Milliseconds a step may take: it fails on what never comes, not on a computer with much else to do. */
const LONGEST_STEP = 30_000;

/** A running program that can be led to one screen after the other. */
export interface WalkingProgram extends RunningProgram {
  /** Leads to a screen, from whatever screen stands there now. @throws when a step cannot be taken */
  show(screen: Screen): Promise<void>;
  resize(size: WindowSize): Promise<void>;
  /** 200 %, past a dialog that stands over the choice. */
  enlarge(): Promise<void>;
}

/** Starts the built program in a data folder of its own. */
export async function startWalking(kind: StartFolder): Promise<WalkingProgram> {
  const folder = await makeStartFolder(kind);
  const program = await startProgram(
    (switches) => ({ executable: currentRuntime().executable, args: programArguments([], switches) }),
    folder,
    playedQueue(),
  );
  // tsx marks functions with their names by a function that the program, to which Playwright sends them, does not have.
  await program.app.evaluate('globalThis.__name = (marked) => marked' as never);
  return walking(program);
}

/** Adds the ways to the screens to a program that runs already. */
export function walking(program: RunningProgram): WalkingProgram {
  const { app, page, userData } = program;
  page.setDefaultTimeout(LONGEST_STEP);
  return {
    ...program,
    resize: async ({ width, height }) => {
      await app.evaluate(
        ({ BrowserWindow }, [w = 0, h = 0]) => BrowserWindow.getAllWindows()[0]?.setContentSize(w, h),
        [width, height],
      );
      await page.waitForFunction(([w, h]) => innerWidth === w && innerHeight === h, [width, height]);
    },
    enlarge: () =>
      page.evaluate((size) => {
        document.documentElement.dataset.textSize = String(size);
      }, TEXT_SIZES.at(-1)),
    show: async ({ name, on, way }) => {
      // A page that is still being loaded is not loaded anew.
      await page.waitForLoadState();
      await page.reload();
      await expect(page.getByRole('heading', { name: '年报草稿', level: 1 })).toBeVisible({
        timeout: LONGEST_STEP,
      });
      await page.getByLabel('字号').selectOption(TEXT_SIZE_LABELS[100]);
      if (on !== 'nothing' && on !== 'drafts') {
        await page.locator(`a[href="#${DRAFTS[on].id}"]`).click();
        await expect(page.getByRole('button', { name: '全部年报' })).toBeVisible({ timeout: LONGEST_STEP });
      }
      for (const [index, step] of way.entries()) {
        await step({ app, page, folder: userData }).catch((error: unknown) => {
          const what = error instanceof Error ? error.message : String(error);
          throw new Error(`Screen ${name}, step ${index + 1} of ${way.length}: ${what}`, { cause: error });
        });
      }
    },
  };
}

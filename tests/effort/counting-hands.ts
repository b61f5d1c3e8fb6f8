import type { Page } from '@playwright/test';
import { allOf, type Effort, keysToWrite, NO_EFFORT } from './effort-model';

/** A person at the keyboard of the real window, whose keys and thoughts are counted. */
export interface CountingHands {
  readonly page: Page;
  /** Presses a key or a shortcut, as Playwright names it. */
  press(key: string, times?: number): Promise<void>;
  /** Writes a figure or a text where the focus is; Chinese counts as written by Pinyin. */
  write(text: string): Promise<void>;
  /** Presses Tab until the focus is on what matches, and counts one thought for finding it. @throws where it never is */
  tabTo(selector: string, words?: string): Promise<void>;
  /** Counts a look at the source, or a decision. */
  think(times?: number): void;
  /** Counts what is done in another program. */
  elsewhere(effort: Effort): void;
  readonly effort: () => Effort;
}

/** Tabs to anywhere on a page; more means that it cannot be reached. */
const MOST_TABS = 200;

/** Hands on a window that is open already, at zero. */
export function countingHands(page: Page): CountingHands {
  let effort = NO_EFFORT;
  const add = (keys: number, thoughts = 0) => {
    effort = allOf(effort, { keys, thoughts });
  };
  const press = async (key: string, times = 1) => {
    for (let count = 0; count < times; count += 1) await page.keyboard.press(key);
    add(times * key.split('+').length);
  };
  const isAt = (selector: string, words: string) =>
    page.evaluate(
      ([wanted = '', text = '']) =>
        document.activeElement?.matches(wanted) === true && document.activeElement.textContent.includes(text),
      [selector, words],
    );
  return {
    page,
    press,
    write: async (text) => {
      await page.keyboard.type(text);
      add(keysToWrite(text));
    },
    tabTo: async (selector, words = '') => {
      add(0, 1);
      // In the grid Tab goes from cell to cell, until Esc.
      const isInGrid = await page.evaluate(() => document.activeElement?.closest('[role="grid"]') != null);
      if (isInGrid && !(await isAt(selector, words))) await press('Escape', 2);
      for (let presses = 0; presses < MOST_TABS; presses += 1) {
        if (await isAt(selector, words)) return;
        await press('Tab');
      }
      throw new Error(`Tab never reached ${selector} ${words}`);
    },
    think: (times = 1) => add(0, times),
    elsewhere: ({ keys, thoughts }) => add(keys, thoughts),
    effort: () => effort,
  };
}

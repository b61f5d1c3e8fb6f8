import type { DebuggedProgram } from './debugged-program';

/** What the window shows when the text of section five is open in it. */
export interface ShownText {
  readonly text: string;
  /** What the notices over the page say. */
  readonly notices: string;
}

const OPENING_LIMIT_MS = 60_000;
const LOOK_EVERY_MS = 15;
const AFTER_CLICK_MS = 250;

/** Answers with what is shown, or takes one step from the start screen or any page towards section five. */
const LOOK_OR_STEP = `(() => {
  const area = document.querySelector('main textarea');
  if (area !== null) {
    const notices = [...document.querySelectorAll('[role="alert"]')].map((notice) => notice.innerText).join(' ');
    return { shown: { text: area.value, notices } };
  }
  const links = [...document.querySelectorAll('a, [role="link"]')];
  const link = links.find((link) => link.textContent.includes('五、存在的主要问题')) ??
    document.querySelector('ul[aria-label="年报草稿"] a, [aria-label="年报草稿"] a');
  link?.click();
  return { stepped: link != null };
})()`;

interface Look {
  readonly shown?: ShownText;
  readonly stepped?: boolean;
}

/** Waits until the text of section five is open, and goes there where the program does not by itself. */
export async function openSectionFive(program: DebuggedProgram): Promise<ShownText> {
  const giveUpAt = Date.now() + OPENING_LIMIT_MS;
  while (Date.now() < giveUpAt) {
    const look = await program.evaluate<Look>(LOOK_OR_STEP);
    if (look?.shown !== undefined) return look.shown;
    await pause(look?.stepped === true ? AFTER_CLICK_MS : LOOK_EVERY_MS);
  }
  const page = await program.evaluate<string>('document.body.innerText');
  throw new Error(`Section five was not open after ${OPENING_LIMIT_MS / 1000} s. The window shows: ${page}`);
}

/** Puts the caret behind the text, or all of the text under the next key. */
export async function placeCaret(program: DebuggedProgram, over: 'end' | 'all'): Promise<void> {
  await program.evaluate(`(() => {
    const area = document.querySelector('main textarea');
    area.focus();
    area.setSelectionRange(${over === 'all' ? 0 : 'area.value.length'}, area.value.length);
  })()`);
}

/** Types as an input method does, a word at a time; resolves when the page has it. */
export async function typeWord(program: DebuggedProgram, word: string): Promise<void> {
  await program.call('Input.insertText', { text: word });
}

/** Has every time that 已保存 names told, down to the millisecond, as soon as the window shows it. */
export async function listenToSaves(
  program: DebuggedProgram,
  told: (savedAt: string) => void,
): Promise<void> {
  await program.listen('tellSaved', told);
  await program.evaluate(`(() => {
    let last = '';
    const look = () => {
      const now = document.querySelector('[data-standing="saved"] time')?.dateTime ?? last;
      if (now !== last) window.tellSaved((last = now));
    };
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, attributes: true });
    look();
  })()`);
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

import { resolve } from 'node:path';
import { DebuggedProgram, ProgramEnded } from './debugged-program';
import { atChange } from './file-changes';
import { type KeptDraft, readKeptDraft } from './kept-files';
import type { KillKind, KillMoment } from './kill-moments';
import { listenToSaves, openSectionFive, pause, placeCaret, type ShownText, typeWord } from './section-five';
import { TypedStates } from './typed-states';

/** Half a second until a change is on its way, the write itself, and what a busy machine adds. */
export const MAY_BE_MISSING_MS = 1_000;

/** What one kill cost. */
export interface KillOutcome {
  readonly kind: KillKind;
  /** From the first key that is missing to the kill, in milliseconds; 0 where none is. */
  readonly missingMs: number;
  /** How many words the window had shown since its start, and how many of them were on disk. */
  readonly wordsShown: number;
  readonly wordsKept: number;
  readonly failures: readonly string[];
}

const FIRST_REPORT = resolve('tests/scenarios/zhanjiang-office-2023.ndbg');
const WORDS = [
  '本单位',
  '全年',
  '主动',
  '公开',
  '信息',
  '二百',
  '二十四',
  '条',
  '，',
  '均',
  '按期',
  '办理',
  '。',
];
/** Faster than anybody types, so that hardly a moment is without a key. */
const KEY_PAUSE_MS = 30;
/** Longer texts give way to a new one, so that the last kill meets the same program as the first. */
const LONGEST_TEXT = 2_500;
/** However long the change of a file that is to be met lets itself be waited for. */
const LONGEST_WAIT_MS = 5_000;
const BROKE_OFF = '上次没有正常退出';
const DAMAGE = /损坏|另存为|读不出来/;

/**
 * The real program, started again and again on one data folder, typed into, and killed at a given moment. What each
 * kill leaves is read from the disk at once; the next start has to show the very same in its window.
 */
export class KillRounds {
  readonly #userData: string;
  #rounds = 0;
  /** What the last kill left. */
  #left: KeptDraft | undefined;

  /** @param userData an empty folder; the damage of many kills would gather in it */
  constructor(userData: string) {
    this.#userData = userData;
  }

  /** One start and one kill. @throws Error where the program does not start, or left what is no draft any more */
  async round(moment: KillMoment): Promise<KillOutcome> {
    this.#rounds += 1;
    const program = new DebuggedProgram(this.#userData, this.#rounds === 1 ? [FIRST_REPORT] : []);
    try {
      return moment.while === 'starting' && this.#left !== undefined
        ? await this.#killWhileStarting(program, moment, this.#left)
        : await this.#killWhileTyping(program, moment);
    } finally {
      program.kill();
    }
  }

  /** Starts once more, judges what the last kill left, and ends the program in good order. */
  async end(): Promise<readonly string[]> {
    const program = new DebuggedProgram(this.#userData);
    try {
      const failures = this.#failuresOfStart(await openSectionFive(program));
      program.end();
      const code = await program.exited();
      return code === 0 ? failures : [...failures, `the last start ended with ${code ?? 'a signal'}`];
    } finally {
      program.kill();
    }
  }

  async #killWhileStarting(
    program: DebuggedProgram,
    { while: kind, afterMs }: KillMoment,
    before: KeptDraft,
  ): Promise<KillOutcome> {
    await pause(afterMs);
    program.kill();
    await program.exited();
    const kept = await readKeptDraft(this.#userData);
    this.#left = kept;
    const failures =
      kept.text === before.text ? [] : [this.#told('a start that was killed changed the text')];
    return { kind, missingMs: 0, wordsShown: 0, wordsKept: 0, failures };
  }

  async #killWhileTyping(program: DebuggedProgram, moment: KillMoment): Promise<KillOutcome> {
    const shown = await openSectionFive(program);
    const failures = this.#failuresOfStart(shown);
    let acknowledged = '';
    await listenToSaves(program, (savedAt) => {
      acknowledged = savedAt;
    });
    const states = new TypedStates(shown.text);
    const kill = this.#killAt(program, moment);
    await this.#type(program, states);
    const killedAt = await kill;
    await program.exited();

    const kept = await readKeptDraft(this.#userData);
    this.#left = kept;
    if (kept.savedAt < acknowledged)
      failures.push(this.#told(`已保存 was told of ${acknowledged}, the file is of ${kept.savedAt}`));
    const found = states.standingOf(kept.text, killedAt);
    if (found.standing === 'never typed') {
      failures.push(this.#told(`on disk is what was never typed: ${kept.text}`));
      return { kind: moment.while, missingMs: 0, wordsShown: states.shown, wordsKept: 0, failures };
    }
    const { missingMs, place } = found;
    if (missingMs > MAY_BE_MISSING_MS) failures.push(this.#told(`${missingMs} ms of typing are missing`));
    return { kind: moment.while, missingMs, wordsShown: states.shown, wordsKept: place, failures };
  }

  /** Kills the program at its moment, counted from now. @returns when it was */
  #killAt(program: DebuggedProgram, moment: KillMoment): Promise<number> {
    return new Promise((killed) => {
      const kill = () => {
        watch?.end();
        clearTimeout(timer);
        killed(program.kill());
      };
      const watch =
        moment.while === 'writing'
          ? atChange(this.#userData, moment.change, () => setTimeout(kill, moment.afterMs))
          : undefined;
      const timer = setTimeout(kill, moment.while === 'writing' ? LONGEST_WAIT_MS : moment.afterMs);
    });
  }

  /** Types until the program has ended. */
  async #type(program: DebuggedProgram, states: TypedStates): Promise<void> {
    try {
      const isLong = states.newest.length > LONGEST_TEXT;
      await placeCaret(program, isLong ? 'all' : 'end');
      let [text, word] = [isLong ? '' : states.newest, `第${this.#rounds}轮：`];
      for (let number = 0; ; number += 1) {
        text += word;
        const shown = states.typed(text, Date.now());
        await typeWord(program, word);
        shown();
        await pause(KEY_PAUSE_MS);
        word = WORDS[number % WORDS.length] ?? '';
      }
    } catch (error) {
      if (!(error instanceof ProgramEnded)) throw error;
    }
  }

  /** What a start shows otherwise than the last kill left it. */
  #failuresOfStart({ text, notices }: ShownText): string[] {
    const left = this.#left;
    if (left === undefined) return [];
    const failures: string[] = [];
    if (text !== left.text)
      failures.push(this.#told(`on disk was “${left.text}”, the window shows “${text}”`));
    if (!notices.includes(BROKE_OFF)) failures.push(this.#told('the start says nothing of the kill'));
    if (DAMAGE.test(notices)) failures.push(this.#told(`the start tells of damage: ${notices}`));
    return failures;
  }

  #told(what: string): string {
    return `start ${this.#rounds}: ${what}`;
  }
}

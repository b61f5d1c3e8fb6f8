/** What the person may know about saving (ux-conventions section 8). Times are ISO texts. */
export type SaveState =
  | { readonly standing: 'saved'; readonly savedAt: string }
  /** Shown only when a write takes longer than a second. */
  | { readonly standing: 'saving' }
  | { readonly standing: 'failed'; readonly message: string };

/** `14:32` today, `11月22日 14:32` this year, with the year before that. Local time of the computer. */
export function momentWords(iso: string, now: Date): string {
  const moment = new Date(iso);
  const time = `${pad(moment.getHours())}:${pad(moment.getMinutes())}`;
  const day = `${moment.getMonth() + 1}月${moment.getDate()}日`;
  if (moment.toDateString() === now.toDateString()) return time;
  if (moment.getFullYear() === now.getFullYear()) return `${day} ${time}`;
  return `${moment.getFullYear()}年${day} ${time}`;
}

/** When a draft was last saved, for the list. Clocks are set wrong and set right again: what they said is told, not hidden. */
export function lastSavedWords(iso: string, now: Date): string {
  const words = `最近保存 ${momentWords(iso, now)}`;
  return Date.parse(iso) > now.getTime() + CLOCK_SLACK_MS
    ? `${words}（比现在晚，电脑的时间可能改过）`
    : words;
}

/** Two computers that set their clocks by the same server may still differ by minutes. */
const CLOCK_SLACK_MS = 10 * 60 * 1000;

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

import type { Answer, ChannelName } from '#shared/ipc/channels';
import type { NoteEvent } from './event-log';

/** Calls that nobody asked for by a click, or that come with every key: told only where they fail or take long. */
const QUIET: ReadonlySet<ChannelName> = new Set<ChannelName>([
  'about:get',
  'about:log',
  'about:tell-fault',
  'drafts:save',
  'drafts:take-handed-over',
  'exports:cancel',
  'folder:get',
  'practice:get',
  'profile:get',
  'recovery:last-session',
  'recovery:left',
  'settings:get',
  'versions:keep-before',
  'versions:place',
  'window:flushed',
  'window:paste',
  'window:title',
]);
/** Longer than this is worth telling of any call, in milliseconds. */
const LONG = 1000;

/** Notes how a call through the door ended: its channel, its outcome, and how long it took. */
export function noteCall(
  note: NoteEvent,
  channel: ChannelName,
  answer: Answer<ChannelName>,
  ms: number,
): void {
  if (!answer.ok) {
    // What failed has been told with its error.
    if (answer.code !== 'failed') note('call-refused', { channel, code: answer.code });
    return;
  }
  const { value } = answer;
  const outcome = 'outcome' in value && typeof value.outcome === 'string' ? value.outcome : 'done';
  if (QUIET.has(channel) && outcome !== 'failed' && ms < LONG) return;
  note('call-answered', { channel, outcome, ms: Math.round(ms) });
}

import { EVENT_KINDS, type EventId, type EventValues, VALUE_PATTERNS, type ValueKind } from './event-kinds';

/** One line of the log: time (UTC), id, words, and the values that look like their kind. */
export function eventLine<E extends EventId>(at: Date, event: E, values: EventValues<E>): string {
  const { words, values: kinds } = EVENT_KINDS[event];
  const told = Object.entries<ValueKind>(kinds).map(
    ([name, kind]) => `${name}=${shown(values[name as keyof EventValues<E>], kind)}`,
  );
  return `${[at.toISOString(), event, words, ...told].join(' ')}\n`;
}

function shown(value: string | number, kind: ValueKind): string {
  const text = String(value);
  if (!VALUE_PATTERNS[kind].test(text)) return '?';
  return text === '' ? '-' : text.replaceAll(' < ', '<').replaceAll(' ', '/');
}

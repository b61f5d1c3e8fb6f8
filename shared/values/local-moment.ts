import { localDate } from './local-date';

/** Date and minute on the clock of this computer, `YYYY-MM-DD HH:MM`. */
export function localMoment(moment: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${localDate(moment)} ${two(moment.getHours())}:${two(moment.getMinutes())}`;
}

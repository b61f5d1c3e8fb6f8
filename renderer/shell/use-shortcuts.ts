import { useEffect, useRef } from 'react';

/** Keys that work everywhere in an open report, by the name they are looked up with. */
export type ShortcutName =
  | 'F1'
  | 'F8'
  | 'Shift+F8'
  | 'Ctrl+F'
  | 'Ctrl+H'
  | 'Ctrl+S'
  | 'Ctrl+P'
  | 'Ctrl+Z'
  | 'Ctrl+Y';
export type Shortcuts = Readonly<Record<ShortcutName, () => void>>;

const CTRL_KEYS: Readonly<Record<string, ShortcutName>> = {
  f: 'Ctrl+F',
  h: 'Ctrl+H',
  s: 'Ctrl+S',
  p: 'Ctrl+P',
  z: 'Ctrl+Z',
  y: 'Ctrl+Y',
};

/** Which shortcut a key press is; none while an input method composes or where a dialog has the keyboard. */
export function shortcutOf(event: KeyboardEvent): ShortcutName | undefined {
  if (event.isComposing || event.keyCode === 229 || event.altKey || event.metaKey) return undefined;
  if (event.key === 'F1' && !event.ctrlKey) return 'F1';
  if (event.key === 'F8' && !event.ctrlKey) return event.shiftKey ? 'Shift+F8' : 'F8';
  if (!event.ctrlKey) return undefined;
  const key = event.key.toLowerCase();
  // As other programs have it: Ctrl+Shift+Z is the other way to 重做.
  if (event.shiftKey) return key === 'z' ? 'Ctrl+Y' : undefined;
  return CTRL_KEYS[key];
}

/** Listens to the shortcuts as long as the component is on the screen. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const present = useRef(shortcuts);
  useEffect(() => {
    present.current = shortcuts;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const name = shortcutOf(event);
      if (name === undefined || event.defaultPrevented || isInDialog(event.target)) return;
      event.preventDefault();
      present.current[name]();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="dialog"]') !== null;
}

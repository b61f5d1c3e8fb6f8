import { describe, expect, it } from 'vitest';
import { shortcutOf } from './use-shortcuts';

const key = (name: string, more: Partial<KeyboardEvent> = {}) =>
  ({
    key: name,
    keyCode: 0,
    isComposing: false,
    ctrlKey: false,
    shiftKey: false,
    altKey: false,
    metaKey: false,
    ...more,
  }) as KeyboardEvent;

describe('shortcutOf', () => {
  it('knows the keys of the window', () => {
    expect(shortcutOf(key('F1'))).toBe('F1');
    expect(shortcutOf(key('F8'))).toBe('F8');
    expect(shortcutOf(key('F8', { shiftKey: true }))).toBe('Shift+F8');
    expect(shortcutOf(key('s', { ctrlKey: true }))).toBe('Ctrl+S');
    expect(shortcutOf(key('f', { ctrlKey: true }))).toBe('Ctrl+F');
    expect(shortcutOf(key('h', { ctrlKey: true }))).toBe('Ctrl+H');
    expect(shortcutOf(key('P', { ctrlKey: true }))).toBe('Ctrl+P');
    expect(shortcutOf(key('z', { ctrlKey: true }))).toBe('Ctrl+Z');
    expect(shortcutOf(key('y', { ctrlKey: true }))).toBe('Ctrl+Y');
    expect(shortcutOf(key('Z', { ctrlKey: true, shiftKey: true }))).toBe('Ctrl+Y');
  });

  it('leaves every key to the input method while it composes', () => {
    expect(shortcutOf(key('F8', { isComposing: true }))).toBeUndefined();
    expect(shortcutOf(key('s', { ctrlKey: true, keyCode: 229 }))).toBeUndefined();
  });

  it('leaves plain letters and other combinations alone', () => {
    expect(shortcutOf(key('s'))).toBeUndefined();
    expect(shortcutOf(key('s', { ctrlKey: true, shiftKey: true }))).toBeUndefined();
    expect(shortcutOf(key('p', { altKey: true, ctrlKey: true }))).toBeUndefined();
  });
});

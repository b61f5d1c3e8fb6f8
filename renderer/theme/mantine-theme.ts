import { Button, createTheme, Modal, NativeSelect, TextInput } from '@mantine/core';
import controls from './controls.module.css';

const field = {
  classNames: {
    label: controls.fieldLabel ?? '',
    description: controls.fieldDescription ?? '',
    error: controls.fieldError ?? '',
    wrapper: controls.fieldWrapper ?? '',
    input: controls.fieldInput ?? '',
  },
} as const;

/** Ten shades because Mantine asks for ten; the screen shows only --accent, set in mantine-variables.css. */
const INK = [
  '#e7eff9',
  '#d2e0f2',
  '#a9c3e4',
  '#7fa5d5',
  '#5a89c5',
  '#3a6dad',
  '#1d4f91',
  '#194681',
  '#163e73',
  '#0b2a57',
] as const;

/** How Mantine's components look and behave here; their variables are a static file (mantine-variables.css). */
export const mantineTheme = createTheme({
  primaryColor: 'ink',
  colors: { ink: INK },
  focusRing: 'never',
  activeClassName: '',
  respectReducedMotion: true,
  components: {
    Button: Button.extend({
      defaultProps: { variant: 'default' },
      classNames: { root: controls.button ?? '', label: controls.buttonLabel ?? '' },
    }),
    TextInput: TextInput.extend(field),
    NativeSelect: NativeSelect.extend(field),
    Modal: Modal.extend({
      defaultProps: {
        centered: true,
        size: '34rem',
        withCloseButton: false,
        // Locking the page's scrolling would add a <style> element, which the content policy forbids.
        lockScroll: false,
        transitionProps: { duration: 0 },
      },
      classNames: {
        title: controls.dialogTitle ?? '',
        body: controls.dialogBody ?? '',
        overlay: controls.dialogOverlay ?? '',
      },
    }),
  },
});

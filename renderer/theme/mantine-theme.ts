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

/** Mantine asks for ten shades of an accent; here it has one, and what is drawn comes from mantine-variables.css. */
const ACCENT = 'var(--accent-fill)';
const INK = [ACCENT, ACCENT, ACCENT, ACCENT, ACCENT, ACCENT, ACCENT, ACCENT, ACCENT, ACCENT] as const;

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
        content: controls.dialogContent ?? '',
        title: controls.dialogTitle ?? '',
        body: controls.dialogBody ?? '',
        overlay: controls.dialogOverlay ?? '',
      },
    }),
  },
});

/** Light, dark, or what the system has: the person's choice. What it means for colours is in tokens.css. */
export const THEME_CHOICES = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];

export const THEME_LABELS: Readonly<Record<ThemeChoice, string>> = {
  system: '跟随系统',
  light: '浅色',
  dark: '深色',
};

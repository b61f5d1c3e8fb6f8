/** 字号 in per cent of the base text (ux-conventions section 12). */
export const TEXT_SIZES = [100, 125, 150, 200] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

export const TEXT_SIZE_LABELS: Readonly<Record<TextSize, string>> = {
  100: '标准 100 %',
  125: '大 125 %',
  150: '特大 150 %',
  200: '200 %',
};

/** Sets the root font size, from which every length of the window follows (theme/base.css). */
export function applyTextSize(size: TextSize): void {
  document.documentElement.dataset.textSize = String(size);
}

import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds on the screen as it stands, one line a finding. Legacy mode: Electron opens no second page. */
export async function axeViolations(page: Page): Promise<string[]> {
  return violations(new AxeBuilder({ page }).withTags(STANDARDS));
}

/** The same for the contrast of texts alone, which is all that another theme changes, in a tenth of the time. */
export async function faintTexts(page: Page): Promise<string[]> {
  return violations(new AxeBuilder({ page }).withRules(['color-contrast']));
}

async function violations(axe: AxeBuilder): Promise<string[]> {
  const results = await axe.setLegacyMode().analyze();
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
  );
}

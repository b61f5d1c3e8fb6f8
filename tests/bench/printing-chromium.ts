import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { chromium } from '@playwright/test';

const run = promisify(execFile);
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The system's Chromium as a printer of HTML files. */
export interface PrintingChromium {
  /** Starts the program, prints, ends it. */
  printCold(htmlFile: string, pdfFile: string): Promise<void>;
  /** Prints in a browser that is running already. */
  printWarm(htmlFile: string): Promise<void>;
  close(): Promise<void>;
}

/** Undefined where no Chromium is installed. */
export async function printingChromium(): Promise<PrintingChromium | undefined> {
  const executablePath = PLACES.find((place) => existsSync(place));
  if (executablePath === undefined) return undefined;
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  return {
    printCold: async (htmlFile, pdfFile) => {
      const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer'];
      await run(executablePath, [...flags, `--print-to-pdf=${pdfFile}`, pathToFileURL(htmlFile).href]);
    },
    printWarm: async (htmlFile) => {
      const page = await browser.newPage();
      await page.goto(pathToFileURL(htmlFile).href);
      await page.pdf({ preferCSSPageSize: true });
      await page.close();
    },
    close: () => browser.close(),
  };
}

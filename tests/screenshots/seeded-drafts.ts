import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

interface SeededDraft {
  /** Its id in the library, which its link on the start screen carries. */
  readonly id: string;
  readonly report: string;
  /** Last year's report beside it. */
  readonly previous?: string;
  /** A name longer than any bar. */
  readonly unitName?: string;
}

/** Drafts that lie in the data folder when the program starts: real reports, and what no real one shows. */
export const DRAFTS = {
  /** The founding report: unbalanced, everything filled. */
  founding: {
    id: '00000000-0000-4000-8000-000000000001',
    report: 'tests/scenarios/yinzhou-2019.ndbg',
  },
  withLastYear: {
    id: '00000000-0000-4000-8000-000000000002',
    report: 'tests/scenarios/years/qingshan-bureau-2024.ndbg',
    previous: 'tests/scenarios/years/qingshan-bureau-2023.ndbg',
  },
  blanks: {
    id: '00000000-0000-4000-8000-000000000003',
    report: 'tests/scenarios/hongze-district-2023.ndbg',
  },
  longName: {
    id: '00000000-0000-4000-8000-000000000004',
    report: 'tests/scenarios/shuyang-bureau-2023.ndbg',
    unitName: '新疆维吾尔自治区伊犁哈萨克自治州察布查尔锡伯自治县人力资源和社会保障局',
  },
  another: {
    id: '00000000-0000-4000-8000-000000000005',
    report: 'tests/scenarios/huaian-city-2024.ndbg',
  },
} as const satisfies Readonly<Record<string, SeededDraft>>;

const SAVED_AT = '2026-01-15T06:32:00.000Z';

/** Where a screen begins: a program just installed, the list of drafts, or one of them. */
export type StartName = 'nothing' | 'drafts' | keyof typeof DRAFTS;

/** Puts the drafts into a data folder on which no program runs yet. */
export async function seedDrafts(dataFolder: string): Promise<void> {
  for (const folder of ['drafts', 'previous']) await mkdir(join(dataFolder, folder), { recursive: true });
  for (const draft of Object.values<SeededDraft>(DRAFTS)) {
    const report = JSON.parse(await readFile(draft.report, 'utf8')) as {
      unit: { name: string };
      seal?: unknown;
      savedAt?: string;
    };
    report.savedAt = SAVED_AT;
    if (draft.unitName !== undefined) {
      report.unit.name = draft.unitName;
      delete report.seal;
    }
    await writeFile(join(dataFolder, 'drafts', `${draft.id}.ndbg`), JSON.stringify(report));
    if (draft.previous !== undefined)
      await writeFile(join(dataFolder, 'previous', `${draft.id}.ndbg`), await readFile(draft.previous));
  }
}

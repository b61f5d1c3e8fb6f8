import type { ReleaseState } from './release-state';

/** One thing that has to hold before a version is handed on. */
export interface ReleaseCheck {
  readonly id: string;
  /** What holds, as a line of the list. */
  readonly says: string;
  /** What is wrong and what to do about it, a sentence each; nothing where all is well. */
  readonly problems: (state: ReleaseState) => readonly string[];
}

const VERSION = /^\d+\.\d+\.\d+$/;

/** Everything that is looked at before a release, in the order it is told. */
export const RELEASE_CHECKS: readonly ReleaseCheck[] = [
  {
    id: 'commit',
    says: 'everything is committed',
    problems: ({ changedFiles }) =>
      changedFiles.length === 0
        ? []
        : [
            `${changedFiles.length} files differ from the last commit, such as ${changedFiles[0]}: commit them.`,
          ],
  },
  {
    id: 'version',
    says: 'the version is new and the same everywhere',
    problems: ({ version, lockedVersions, commit, taggedCommit }) => [
      ...(VERSION.test(version) ? [] : [`package.json says ${version}: write three numbers.`]),
      ...(lockedVersions.every((locked) => locked === version)
        ? []
        : [
            `package-lock.json says ${lockedVersions.join(' and ')}, package.json ${version}: run npm install.`,
          ]),
      ...(taggedCommit === undefined || taggedCommit === commit
        ? []
        : [`v${version} is the tag of another commit: raise the version in package.json.`]),
    ],
  },
  {
    id: 'changelog',
    says: 'CHANGELOG.md tells users of this version, with its date',
    problems: ({ changelog, version }) => changelogProblems(changelog, version),
  },
  {
    id: 'schema',
    says: 'every version of the report file has samples that are opened in tests',
    problems: ({ formatVersion, sampleVersions }) =>
      Array.from({ length: formatVersion }, (_, at) => at + 1)
        .filter((version) => !sampleVersions.includes(version))
        .map((version) => `There are no files in tests/upgrade-samples/version-${version}: put some there.`),
  },
  {
    id: 'scenarios',
    says: 'every scenario has the findings and the printed text it is held against',
    problems: ({ scenarios, scenariosWithExpectations }) => [
      ...(scenarios.length > 0 ? [] : ['There is no scenario in tests/scenarios.']),
      ...scenarios
        .filter((name) => !scenariosWithExpectations.includes(name))
        .map((name) => `tests/scenarios/${name} has no expectations beside it: write them.`),
    ],
  },
  {
    id: 'pictures',
    says: 'the pictures in the README are of the screens there are',
    problems: pictureProblems,
  },
  {
    id: 'licences',
    says: 'all that is carried of others has its licence text',
    problems: ({ partsWithoutLicence }) =>
      partsWithoutLicence === undefined
        ? ['Nothing is built yet: run npm run build.']
        : partsWithoutLicence.map((name) => `${name} is carried without its licence text.`),
  },
  {
    id: 'benchmarks',
    says: 'the benchmarks of this version are kept',
    problems: benchmarkProblems,
  },
];

function changelogProblems(changelog: string, version: string): string[] {
  const [, heading = '', body = ''] = /^## (.*)$([\s\S]*?)(?=^## |(?![\s\S]))/m.exec(changelog) ?? [];
  const [named, date] = heading.split(' — ');
  const dated = /^\d{4}-\d{2}-\d{2}$/.test(date ?? '');
  return [
    ...(named === version ? [] : [`CHANGELOG.md begins with “${heading}”: write “## ${version} — date”.`]),
    ...(dated ? [] : [`CHANGELOG.md has no date for ${version}: write it as 2026-01-31.`]),
    ...(/^- \S/m.test(body) ? [] : ['CHANGELOG.md says nothing under its first heading.']),
  ];
}

function pictureProblems({ readme, pictures, picturedScreens, screens }: ReleaseState): string[] {
  const shown = [...readme.matchAll(/!\[[^\]]*\]\(([^)]+\.png)\)/g)].map(([, path]) => path ?? '');
  return [
    ...(shown.length > 0 ? [] : ['The README shows no picture.']),
    ...shown
      .filter((path) => !pictures.includes(path))
      .map((path) => `The README shows ${path}, which is missing.`),
    ...(picturedScreens === screens
      ? []
      : ['Screens have changed since the pictures were taken: run npm run screenshots -- --readme.']),
  ];
}

function benchmarkProblems({ benchmarks, benchmarkNames, version }: ReleaseState): string[] {
  if (benchmarks === undefined)
    return [`There is no tests/bench/history/${version}.md: run npm run bench -- --keep on a quiet machine.`];
  return benchmarkNames
    .filter((name) => !benchmarks.includes(`\n## ${name}\n`))
    .map(
      (name) => `tests/bench/history/${version}.md has no figures of ${name}: run npm run bench -- --keep.`,
    );
}

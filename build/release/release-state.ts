/** What a checkout says about itself, as far as a release depends on it. */
export interface ReleaseState {
  readonly version: string;
  /** The versions package-lock.json states, undefined where it states none. */
  readonly lockedVersions: readonly (string | undefined)[];
  /** Files that differ from the last commit. */
  readonly changedFiles: readonly string[];
  readonly commit: string;
  /** The commit that the tag of this version stands at, where there is one. */
  readonly taggedCommit: string | undefined;
  readonly changelog: string;
  readonly readme: string;
  /** The version of the report file the program writes, and those there are files to test upgrades with. */
  readonly formatVersion: number;
  readonly sampleVersions: readonly number[];
  /** Pictures in the repository, by their paths. */
  readonly pictures: readonly string[];
  /** The state of the screens the pictures were taken of, and the one there is. */
  readonly picturedScreens: string | undefined;
  readonly screens: string;
  /** Scenarios, and which of them have the printed text and the findings they are held against. */
  readonly scenarios: readonly string[];
  readonly scenariosWithExpectations: readonly string[];
  /** Parts of others in the built program that come without a licence text; undefined where nothing is built. */
  readonly partsWithoutLicence: readonly string[] | undefined;
  /** The table of benchmarks kept for this version. */
  readonly benchmarks: string | undefined;
  readonly benchmarkNames: readonly string[];
}

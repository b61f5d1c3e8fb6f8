/** The part of electron-installer-debian this project uses; the package carries no types. */
declare module 'electron-installer-debian' {
  export interface InstallerData {
    readonly src: string;
    readonly dest: string;
    readonly rename: (dest: string) => string;
    readonly logger: (message: string) => void;
    readonly options: Readonly<Record<string, unknown>>;
  }
  export class Installer {
    constructor(data: InstallerData);
    /** Where the files of the package are gathered. */
    readonly stagingDir: string;
    readonly options: { readonly packagePaths: readonly string[] };
    /** The steps of `createContents`, by their names as methods. */
    get contentFunctions(): readonly string[];
    /** What holds where `options` says nothing. */
    readonly defaults: Record<string, unknown>;
    generateDefaults(): Promise<void>;
    generateOptions(): unknown;
    createStagingDir(): Promise<void>;
    createContents(): Promise<unknown>;
    createPackage(): Promise<void>;
    movePackage(): Promise<void>;
  }
  const electronInstallerDebian: { readonly Installer: typeof Installer };
  export default electronInstallerDebian;
}

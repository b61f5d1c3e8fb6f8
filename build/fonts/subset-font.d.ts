/** The part of subset-font this project uses; the package carries no types. */
declare module 'subset-font' {
  export interface SubsetOptions {
    readonly targetFormat?: 'truetype' | 'woff' | 'woff2';
    readonly noHinting?: boolean;
    readonly dropTables?: string[];
  }
  const subsetFont: (font: Uint8Array, text: string, options?: SubsetOptions) => Promise<Uint8Array>;
  export default subsetFont;
}

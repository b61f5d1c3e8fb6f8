/** A part that stands inside the built file of a package, where no list of packages shows it. */
export interface EmbeddedPart {
  /** The package whose file it stands in. */
  readonly inside: string;
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly holder: string;
}

/** Found by reading the built files of what we bundle; looked through anew when one of these packages is raised. */
export const EMBEDDED_PARTS: readonly EmbeddedPart[] = [
  {
    inside: 'pdfjs-dist',
    name: 'core-js',
    version: '3.39.0',
    licence: 'MIT',
    holder: '2014-2024 Denis Pushkarev',
  },
  {
    inside: 'pdfjs-dist',
    name: 'OpenJPEG',
    version: '2.5',
    licence: 'BSD-2-Clause',
    holder:
      '2002-2014, Universite catholique de Louvain (UCL), Belgium; 2002-2014, Professor Benoit Macq; 2003-2014, Antonin Descampe; 2003-2009, Francois-Olivier Devaux; 2005, Herve Drolon, FreeImage Team; 2002-2003, Yannick Verschueren; 2001-2003, David Janssens; 2011-2012, Centre National d’Etudes Spatiales (CNES), France; 2012, CS Systemes d’Information, France',
  },
];

/** What is known of packages whose own files do not say it, by `name@version`. */
export const UNDECLARED: Readonly<Record<string, { readonly licence: string; readonly text?: string }>> = {
  'buffers@0.1.1': {
    licence: '未写明',
    text: 'The package buffers 0.1.1 (James Halliday, https://github.com/substack/node-buffers) states no licence in its files. Its author gives his packages binary and chainsaw, which come with it, under MIT. It comes with exceljs, by way of unzipper.\n',
  },
  // Its LICENSE is that text; its package.json does not name it.
  'png-js@1.1.0': { licence: 'MIT' },
};

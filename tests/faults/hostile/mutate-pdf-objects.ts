import type { Mutation } from './hostile-reader';
import { pick } from './mutate-json';
import { PDF_DRAWING_DEEDS } from './pdf-drawing-deeds';
import { PDF_OBJECT_DEEDS } from './pdf-object-deeds';
import { plainPdf, writtenPdf } from './plain-pdf';

const DEEDS = [...PDF_OBJECT_DEEDS, ...PDF_DRAWING_DEEDS];

/** A PDF that is well formed to the last place and means harm: references in circles, counts and sizes without measure. */
export const mutatePdfObjects: Mutation = (original, next) => {
  const pdf = plainPdf(original);
  const done = Array.from({ length: 1 + Math.floor(next() * 2) }, () => {
    const [name, act] = pick(DEEDS, next) ?? ['nothing', () => undefined];
    act(pdf, next);
    return name;
  });
  return { name: done.join('; '), bytes: writtenPdf(pdf) };
};

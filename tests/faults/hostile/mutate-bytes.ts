import { mutatedFile } from '../mutated-files';
import type { Mutation } from './hostile-reader';

/** What a bad disk does, and a cut: bytes of any kind of file. */
export const mutateBytes: Mutation = (original, next) => {
  if (next() > 0.9) {
    const end = Math.floor(next() * original.length);
    return { name: `cut at ${end}`, bytes: original.slice(0, end) };
  }
  const { name, bytes } = mutatedFile(original, next);
  return { name, bytes };
};

import { randomUUID } from 'node:crypto';

/** Paths of files the person wrote in this run, by the token the page knows them by. */
export interface KnownLocations {
  tokenFor(path: string): string;
  pathOf(token: string): string | undefined;
}

/** The page may show where a file went, but names it by a token: it cannot make the program touch another path. */
export function makeKnownLocations(): KnownLocations {
  const paths = new Map<string, string>();
  return {
    tokenFor: (path) => {
      const token = randomUUID();
      paths.set(token, path);
      return token;
    },
    pathOf: (token) => paths.get(token),
  };
}

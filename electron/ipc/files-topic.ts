import type { Topic } from './door';
import type { KnownLocations } from './known-locations';

/** 打开所在文件夹, for files written in this run. */
export function filesTopic(locations: KnownLocations, showInFolder: (path: string) => void): Topic<'files'> {
  return {
    'files:show-in-folder': ({ location }) => {
      const path = locations.pathOf(location);
      if (path !== undefined) showInFolder(path);
      return {};
    },
  };
}

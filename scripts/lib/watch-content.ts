/** Does something again after each change of the content. */
import { existsSync, watch } from 'node:fs';

const folders = ['content', 'data', 'examples', 'evidence'];

/** An editor writes a file in several steps; they count as one change. In milliseconds. */
const pause = 80;

/** Calls back after changes in some folders, once for those that follow each other closely. */
export function watchFolders(names: readonly string[], changed: () => void, wait = pause): void {
  let planned: NodeJS.Timeout | undefined;
  for (const name of names.filter((each) => existsSync(each))) {
    watch(name, { recursive: true }, () => {
      clearTimeout(planned);
      planned = setTimeout(changed, wait);
    });
  }
}

/** Never returns before the process is ended. @param check is not run twice at the same time */
export function onEachChange(check: () => void): Promise<never> {
  watchFolders(folders, check);
  return new Promise(() => {});
}

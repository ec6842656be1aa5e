/** Runs a check again after each change of the content. */
import { watch } from 'node:fs';

const folders = ['content', 'data', 'examples', 'evidence'];

/** An editor writes a file in several steps; they count as one change. */
const pause = 80;

/** Never returns before the process is ended. @param check is not run twice at the same time */
export function onEachChange(check: () => void): Promise<never> {
  let planned: NodeJS.Timeout | undefined;
  for (const folder of folders) {
    watch(folder, { recursive: true }, () => {
      clearTimeout(planned);
      planned = setTimeout(check, pause);
    });
  }
  return new Promise(() => {});
}

'use client';

import { mostFiles } from './limits';
import { PathForm } from './path-form';
import { placeProblem } from './path-rules';
import type { Change } from './workspace';

export type Asking = 'add' | 'rename';

interface Props {
  asking: Asking;
  paths: string[];
  active: string | undefined;
  dispatch: (change: Change) => void;
  onDone: () => void;
}

/** Asks for the path of a new file, or for the new path of the one that is shown. */
export function AskPath({ asking, paths, active, dispatch, onDone }: Props) {
  const renamed = asking === 'rename' ? active : undefined;
  const check = (path: string) =>
    renamed === undefined && paths.length >= mostFiles
      ? `an app in the playground has at most ${mostFiles} files`
      : placeProblem(
          paths.filter((other) => other !== renamed),
          path,
        );
  const submit = (path: string) => {
    if (renamed === undefined) dispatch({ type: 'add', path });
    else if (path !== renamed) dispatch({ type: 'rename', from: renamed, to: path });
    onDone();
  };
  return (
    <PathForm
      key={`${asking}:${active}`}
      label={renamed === undefined ? 'Path of the new file' : `New path of ${renamed}`}
      action={renamed === undefined ? 'Add' : 'Rename'}
      initial={renamed ?? besides(active)}
      check={check}
      onSubmit={submit}
      onCancel={onDone}
    />
  );
}

/** The folder of the file that is shown: most new files belong there. */
const besides = (active = '/app/page.tsx') => active.slice(0, active.lastIndexOf('/') + 1);

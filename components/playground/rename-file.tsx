'use client';

import { PathForm } from './path-form';
import { placeProblem } from './path-rules';
import type { WorkspaceChange } from './workspace';

interface Props {
  path: string;
  paths: string[];
  dispatch: (change: WorkspaceChange) => void;
  onDone: () => void;
}

/** Asks for the new path of a file. */
export function RenameFile({ path, paths, dispatch, onDone }: Props) {
  const others = paths.filter((other) => other !== path);
  return (
    <PathForm
      key={path}
      label={`New path of ${path}`}
      action="Rename"
      initial={path}
      check={(wanted) => placeProblem(others, wanted)}
      onSubmit={(to) => {
        if (to !== path) dispatch({ type: 'rename', from: path, to });
        onDone();
      }}
      onCancel={onDone}
    />
  );
}

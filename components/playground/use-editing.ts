'use client';

import { useCallback, useState } from 'react';
import type { Place } from '../live-example/editor/place';
import type { Status } from '../live-example/types';
import type { Change, Workspace } from './workspace';

/** When the editor is loaded, and where in the code the reader wants to be. */
export function useEditing({ active }: Workspace, dispatch: (change: Change) => void, status: Status) {
  const [isEditing, setIsEditing] = useState(false);
  const [place, setPlace] = useState<Place>();
  // The preview comes first: the editor is the largest part, and loading it would hold the preview up.
  if (!isEditing && (status === 'ready' || status === 'error')) setIsEditing(true);
  const wish = (byKeyboard: boolean) => {
    setIsEditing(true);
    if (byKeyboard && active) setPlace({ file: active, line: 1, asked: performance.now() });
  };
  const goTo = useCallback(
    (next: Place) => {
      dispatch({ type: 'select', path: next.file });
      setPlace(next);
      setIsEditing(true);
    },
    [dispatch],
  );
  return { isEditing, place, wish, goTo };
}

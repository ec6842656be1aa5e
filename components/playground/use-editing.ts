'use client';

import { useCallback, useEffect, useState } from 'react';
import type { CursorPlace } from '../live-example/editor/place';
import type { Status } from '../live-example/types';
import { savesData } from '../ui/saves-data';
import type { Workspace, WorkspaceChange } from './workspace';

/** How long code without colours is shown before the editor is loaded for it, in milliseconds: the page is to be there first. */
const leisure = 1_000;

/**
 * When the editor is loaded, and where in the code the reader wants to be.
 *
 * @param hasColours whether the code in view has its colours without the editor
 */
export function useEditing(
  { active }: Workspace,
  dispatch: (change: WorkspaceChange) => void,
  status: Status,
  hasColours: boolean,
) {
  const [isEditing, setIsEditing] = useState(false);
  useEffect(() => {
    if (isEditing || hasColours || savesData()) return;
    const timer = setTimeout(() => setIsEditing(true), leisure);
    return () => clearTimeout(timer);
  }, [isEditing, hasColours]);
  const [place, setPlace] = useState<CursorPlace>();
  // The preview comes first: the editor is the largest part, and loading it would hold the preview up.
  if (!isEditing && (status === 'ready' || status === 'error')) setIsEditing(true);
  const wish = (byKeyboard: boolean) => {
    setIsEditing(true);
    if (byKeyboard && active) setPlace({ file: active, line: 1, asked: performance.now() });
  };
  const goTo = useCallback(
    (next: CursorPlace) => {
      dispatch({ type: 'select', path: next.file });
      setPlace(next);
      setIsEditing(true);
    },
    [dispatch],
  );
  return { isEditing, place, wish, goTo };
}

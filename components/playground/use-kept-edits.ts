'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { keep } from './kept';
import { sameOrigin } from './origin';
import type { Workspace } from './workspace';

/** Typing pauses for this long before it is written to the browser's storage, in milliseconds. */
const pause = 300;

/**
 * Keeps the reader's files in this browser, so that they are there after a reload.
 *
 * @returns in a sentence why they could not be kept
 */
export function useKeptEdits(workspace: Workspace): string | undefined {
  const [problem, setProblem] = useState<string>();
  const pending = useRef<Workspace>(undefined);

  const write = useCallback(() => {
    if (pending.current) setProblem(keep(pending.current));
    pending.current = undefined;
  }, []);

  // The reader goes on to another page of the site.
  useEffect(() => write, [write]);

  useEffect(() => {
    // Other files are about to take the place of these: what was typed last must not get lost.
    if (pending.current && !sameOrigin(pending.current.from, workspace.from)) write();
    if (!workspace.isTheirs) return;
    pending.current = workspace;
    const timer = setTimeout(write, pause);
    window.addEventListener('pagehide', write);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', write);
    };
  }, [workspace, write]);

  return problem;
}

'use client';

import type { Files } from 'next-sandbox';
import { useEffect, useState } from 'react';
import { filesProblem } from './check-files';
import { hashOf, pack } from './share';

/** Packing takes time with large files, so typing pauses for this long first, in milliseconds. */
const pause = 300;

/** How long the link to some files would be, in characters, or why there is none. */
export type LinkSize = { characters: number } | { problem: string };

/** @returns undefined while it is not known yet */
export function useLinkSize(files: Files, title?: string): LinkSize | undefined {
  const [size, setSize] = useState<LinkSize>();
  useEffect(() => {
    const timer = setTimeout(() => {
      const problem = filesProblem(files);
      const page = location.origin + location.pathname;
      setSize(problem ? { problem } : { characters: (page + hashOf(pack(files, title), title)).length });
    }, pause);
    return () => clearTimeout(timer);
  }, [files, title]);
  return size;
}

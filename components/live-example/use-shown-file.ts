'use client';

import { useCallback, useEffect, useState } from 'react';
import { usePaneOptions } from './pane-options';
import type { StripPart } from './strip';
import type { Variant } from './types';

/** Which file, and which part of a narrow pane, is on screen: first what the address asks for, then what the reader chooses. */
export function useShownFile({ open, files: all }: Variant) {
  const [asked, setAsked] = useState(open[0] ?? '');
  const [part, setPart] = useState<StripPart>('code');
  const { file, files, part: firstPart } = usePaneOptions();
  const select = useCallback((next: string) => {
    setAsked(next);
    setPart('code');
  }, []);
  const showAsAsked = useCallback(() => {
    const first = [file, ...files, ...open].find((each) => each && each in all);
    if (first) setAsked(first);
    setPart(firstPart);
  }, [file, files, firstPart, open, all]);
  useEffect(showAsAsked, [showAsAsked]);
  return { asked, setAsked, part, setPart, select, showAsAsked };
}

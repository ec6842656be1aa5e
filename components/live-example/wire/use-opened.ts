import { useMemo, useState } from 'react';
import type { RecordedExchange } from '../sandbox/sandbox-state';

/** What is open above the list: the form for a request, or two requests side by side. */
export interface Opened {
  what: 'composer' | 'compare';
  /** Counts up: asking again begins again. */
  asked: number;
  /** The exchange to begin with. */
  from?: RecordedExchange;
}

/** At most one thing is open above the list; asking for another takes its place. */
export function useOpened() {
  const [opened, setOpened] = useState<Opened>();
  const controls = useMemo(() => {
    const open = (what: Opened['what'], from?: RecordedExchange) =>
      setOpened((before) => ({ what, from, asked: (before?.asked ?? 0) + 1 }));
    return {
      open,
      close: () => setOpened(undefined),
      actions: {
        resend: (exchange: RecordedExchange) => open('composer', exchange),
        compare: (exchange: RecordedExchange) => open('compare', exchange),
      },
    };
  }, []);
  return { opened, ...controls };
}

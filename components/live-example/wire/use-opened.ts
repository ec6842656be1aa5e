import { useMemo, useState } from 'react';
import type { LoggedExchange } from '../sandbox/sandbox-state';

/** What is open above the list: the form for a request, or two requests side by side. */
export interface OpenedExchange {
  what: 'composer' | 'compare';
  /** Counts up: asking again begins again. */
  asked: number;
  /** The exchange to begin with. */
  from?: LoggedExchange;
}

/** At most one thing is open above the list; asking for another takes its place. */
export function useOpened() {
  const [opened, setOpened] = useState<OpenedExchange>();
  const controls = useMemo(() => {
    const open = (what: OpenedExchange['what'], from?: LoggedExchange) =>
      setOpened((before) => ({ what, from, asked: (before?.asked ?? 0) + 1 }));
    return {
      open,
      close: () => setOpened(undefined),
      actions: {
        resend: (exchange: LoggedExchange) => open('composer', exchange),
        compare: (exchange: LoggedExchange) => open('compare', exchange),
      },
    };
  }, []);
  return { opened, ...controls };
}

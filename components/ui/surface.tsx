import type { ReactNode } from 'react';
import './tokens.css';
import './surface.css';

interface Props {
  children: ReactNode;
  /** What is on it, where it fills its frame: an example, or something to read. */
  kind?: 'example' | 'reading';
}

/** The ground of a chrome-free page: this site's colours and type, light unless its address asks for something else. */
export function Surface({ children, kind }: Props) {
  return (
    <main data-surface="embed" data-kind={kind}>
      {children}
    </main>
  );
}

import type { ReactNode } from 'react';
import './tokens.css';
import './surface.css';

/** The ground of a chrome-free page: this site's colours and type, following the reader's system theme. */
export function Surface({ children }: { children: ReactNode }) {
  return <main data-surface="embed">{children}</main>;
}

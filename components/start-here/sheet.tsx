import type { ReactNode } from 'react';
import { pathOnSite, publicUrl, siteName } from '../ui/address';
import styles from './start-here.module.css';

/** What fits on one screen, and on one page of A4 or Letter: two columns of it. */
export const Sheet = ({ children }: { children: ReactNode }) => (
  <div className={styles.sheet} data-sheet="">
    {children}
  </div>
);

/** One column of the sheet. */
export const SheetColumn = ({ children }: { children: ReactNode }) => (
  <div className={styles.column}>{children}</div>
);

/** The sheet as files to print. @param formats the paper sizes that the build could make; there may be none */
export function SheetFiles({ formats }: { formats: readonly string[] }) {
  const address = publicUrl('/start-here');
  return (
    <>
      <p className={styles.source}>
        {siteName}: every verdict with its proof{address && `, at ${address}`}.
      </p>
      <p className={styles.files}>
        It prints on one page
        {formats.length > 0 && '. You can also download it: '}
        {formats.map((format, index) => (
          <span key={format}>
            {index > 0 && ' or '}
            <a href={pathOnSite(`/cheat-sheet-${format.toLowerCase()}.pdf`)}>PDF for {format}</a>
          </span>
        ))}
        .
      </p>
    </>
  );
}

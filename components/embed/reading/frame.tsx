import type { FocusEvent, ReactNode } from 'react';
import { pathOnSite } from '../../ui/address';
import { Panel } from '../../ui/panel';
import { NotUnderstood } from '../not-understood';
import { TextSize } from '../text-size';
import { useDeckKeys } from '../use-deck-keys';
import styles from './frame.module.css';
import type { AskedHere } from './use-asked';

interface Props {
  asked: AskedHere;
  /** Where the address gives no other. */
  title: string;
  /** The title is the heading of the page; otherwise what is shown has one. */
  isHeading?: boolean;
  /** The page of the documentation with the same on it, as a path of this site. */
  original: string;
  /** What follows the title in the first row. */
  controls?: ReactNode;
  children: ReactNode;
}

/** An embed to read: it fills its frame, one row at the top stays, and all else scrolls below it. */
export function ReadingFrame({ asked, title, isHeading, original, controls, children }: Props) {
  const { values, problems, isRead } = asked;
  useDeckKeys(isRead && values.deckkeys !== false, values.id);
  const shown = values.title ?? title;
  const Title = isHeading ? 'h1' : 'p';
  return (
    <div className={styles.frame}>
      <div className={styles.head}>
        {shown && <Title className={styles.title}>{shown}</Title>}
        {controls}
        <span className={styles.sizes}>
          <TextSize />
        </span>
        <a className={styles.original} href={pathOnSite(original)}>
          Full page
        </a>
      </div>
      <section
        className={styles.body}
        aria-label={title}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
        tabIndex={0}
        onFocus={leaveKeysToSlides}
      >
        <Panel name={title}>{children}</Panel>
      </section>
      <NotUnderstood problems={problems} isWanted={values.debug === true} />
    </div>
  );
}

/** Who comes by Tab scrolls with the arrow keys; after a click they go on to turn slides. */
function leaveKeysToSlides({ target, currentTarget }: FocusEvent<HTMLElement>): void {
  if (target === currentTarget && !currentTarget.matches(':focus-visible')) currentTarget.blur();
}

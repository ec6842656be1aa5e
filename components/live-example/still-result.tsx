import { useState } from 'react';
import { Obstacle } from '../offline/obstacle';
import type { FoundObstacle } from '../offline/use-obstacle';
import styles from './pane.module.css';
import type { Variant } from './types';

interface Props {
  variant: Variant;
  /** Another variant is in its place. */
  isHidden: boolean;
  isStarting: boolean;
  onWish: () => void;
  /** What keeps it from running. */
  obstacle: FoundObstacle | undefined;
}

/** The page as rendered when the site was built: it covers the running one until that has come alive. */
export function StillResult({ variant, isHidden, isStarting, onWish, obstacle }: Props) {
  const [wasShown, setWasShown] = useState(!isHidden);
  if (!isHidden && !wasShown) setWasShown(true);
  const page = <StillPage variant={variant} />;
  return (
    <div className={styles.stillResult}>
      {/* Browsers load even a frame that is not displayed. Without JavaScript all variants are shown. */}
      {wasShown ? page : <noscript>{page}</noscript>}
      {obstacle ? <Obstacle {...obstacle} /> : <Cover isStarting={isStarting} onWish={onWish} />}
    </div>
  );
}

const StillPage = ({ variant }: Pick<Props, 'variant'>) => (
  <iframe
    title={`${variant.label}: the page as rendered when this site was built`}
    srcDoc={variant.rendered}
    loading="lazy"
    // Its own policy lets no script run; without this word tools cannot look inside for faults.
    sandbox="allow-scripts"
    tabIndex={-1}
  />
);

function Cover({ isStarting, onWish }: Pick<Props, 'isStarting' | 'onWish'>) {
  if (!isStarting)
    return (
      <button type="button" className={styles.cover} onClick={onWish} data-needs-script="">
        <span>Run it here</span>
      </button>
    );
  return (
    <p className={styles.cover} aria-hidden="true">
      <span>Starting…</span>
    </p>
  );
}

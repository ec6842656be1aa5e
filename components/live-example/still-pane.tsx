import { tabId } from './file-tabs';
import styles from './live-example.module.css';
import { StaticCode } from './static-code';
import type { Variant } from './types';

interface Props {
  id: string;
  variant: Variant;
  active: string;
  onWish: () => void;
}

/** What is there without JavaScript: highlighted code and the result as rendered at build time. */
export function StillPane({ id, variant, active, onWish }: Props) {
  return (
    <>
      <div
        id={`${id}-code`}
        role="tabpanel"
        aria-labelledby={tabId(id, active)}
        className={styles.code}
        data-code=""
      >
        <StaticCode lines={variant.highlighted[active] ?? []} />
        <button type="button" className={styles.edit} onClick={onWish} data-needs-script="">
          Edit
        </button>
      </div>
      <div className={styles.bars} />
      <div className={styles.preview}>
        <iframe
          title={`${variant.label}: the page as rendered when this site was built`}
          srcDoc={variant.rendered}
          loading="lazy"
          // Its own policy lets no script run; without this word tools cannot look inside for faults.
          sandbox="allow-scripts"
          tabIndex={-1}
        />
        <button type="button" className={styles.cover} onClick={onWish} data-needs-script="">
          <span>Run it here</span>
        </button>
      </div>
      <section className={styles.wire} aria-label={`Wire: ${variant.label}`}>
        <p className={styles.hint}>Nothing sent yet: run the example and use it.</p>
      </section>
      <div className={styles.consoles} />
    </>
  );
}

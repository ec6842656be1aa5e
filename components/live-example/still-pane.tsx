import code from './code.module.css';
import type { LineRange } from './line-range';
import styles from './pane.module.css';
import { StaticCode } from './static-code';
import { Strip, type StripPart } from './strip';
import { tabId } from './tabs';
import type { Variant } from './types';

interface Props {
  id: string;
  /** As it is at the step in view. */
  variant: Variant;
  active: string;
  /** Lines to mark. */
  marked: readonly LineRange[];
  part: StripPart;
  onPart: (part: StripPart) => void;
  onWish: () => void;
}

/** What is there before an example runs, and without JavaScript: highlighted code, in the place of all that will be. */
export function StillPane({ id, variant, active, marked, part, onPart, onWish }: Props) {
  const lines = linesOf(variant, active);
  return (
    <>
      <div
        id={`${id}-code`}
        role="tabpanel"
        aria-labelledby={tabId(id, active)}
        className={styles.code}
        data-code=""
      >
        <div className={code.still} data-scrolls="">
          <StaticCode
            lines={lines}
            numbered={lines.length}
            marked={marked}
            isByLine={variant.steps !== undefined}
          />
          <button type="button" className={code.edit} onClick={onWish} data-needs-script="">
            Edit
          </button>
        </div>
      </div>
      <div className={styles.bars}>
        <p className={styles.hint}>As rendered when this site was built</p>
      </div>
      <Strip
        id={id}
        of={variant.label}
        part={part}
        onPart={onPart}
        errors={0}
        wire={
          <section className={styles.quiet} aria-label={`Wire: ${variant.label}`}>
            <p className={styles.hint}>Nothing sent yet: run the example and use it.</p>
          </section>
        }
        consoles={<p className={styles.quiet}>Nothing logged yet.</p>}
      />
    </>
  );
}

/** Files that are not among the first to read come without colours. */
export const linesOf = ({ highlighted, files }: Variant, file: string) =>
  highlighted[file] ?? (files[file] ?? '').split('\n').map((text) => [[text, ''] satisfies [string, string]]);

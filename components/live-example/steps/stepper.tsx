import styles from './stepper.module.css';
import type { Steps } from './use-steps';

interface Props {
  /** In order. */
  captions: readonly string[];
  steps: Pick<Steps, 'current' | 'problem' | 'go'>;
}

/** Which step is in view, what it shows, and the way to the others. */
export function Stepper({ captions, steps }: Props) {
  const { current, problem, go } = steps;
  const count = captions.length;
  return (
    // biome-ignore lint/a11y/useSemanticElements: no fieldset of a form
    <div className={styles.stepper} role="group" aria-label="Steps" data-needs-script="">
      <button
        type="button"
        className={styles.turn}
        aria-label="Previous step"
        title="Previous step (Alt+PageUp)"
        aria-keyshortcuts="Alt+PageUp"
        aria-disabled={current === 1}
        onClick={() => go('previous')}
      >
        ‹
      </button>
      <ol className={styles.numbers}>
        {captions.map((caption, index) => (
          <li key={caption}>
            <button
              type="button"
              aria-label={`Step ${index + 1}`}
              title={caption}
              aria-current={current === index + 1 ? 'step' : undefined}
              onClick={() => go(index + 1)}
            >
              {index + 1}
            </button>
          </li>
        ))}
      </ol>
      <button
        type="button"
        className={styles.turn}
        aria-label="Next step"
        title="Next step (Alt+PageDown)"
        aria-keyshortcuts="Alt+PageDown"
        aria-disabled={current === count}
        onClick={() => go('next')}
      >
        ›
      </button>
      <p role="status" className={styles.caption}>
        {problem === undefined ? (
          <>
            <b>
              Step {current} of {count}:
            </b>{' '}
            {captions[current - 1]}
          </>
        ) : (
          `The steps did not load (${problem}). Press again to try once more.`
        )}
      </p>
    </div>
  );
}

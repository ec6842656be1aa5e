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
      <Turn
        name="Previous step"
        sign="‹"
        keys="Alt+PageUp"
        isEnd={current === 1}
        onTurn={() => go('previous')}
      />
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
      <Turn
        name="Next step"
        sign="›"
        keys="Alt+PageDown"
        isEnd={current === count}
        onTurn={() => go('next')}
      />
      <p role="status" className={styles.caption}>
        {problem === undefined ? (
          <>
            <b>
              Step {current} of {count}:
            </b>{' '}
            {captions[current - 1]}
          </>
        ) : (
          `The steps did not load (${problem}). Press again to retry.`
        )}
      </p>
    </div>
  );
}

interface TurnProps {
  name: string;
  sign: string;
  keys: string;
  /** There is no step beyond this one. */
  isEnd: boolean;
  onTurn: () => void;
}

const Turn = ({ name, sign, keys, isEnd, onTurn }: TurnProps) => (
  <button
    type="button"
    className={styles.turn}
    aria-label={name}
    title={`${name} (${keys})`}
    aria-keyshortcuts={keys}
    aria-disabled={isEnd}
    onClick={onTurn}
  >
    {sign}
  </button>
);

import type { DecisionVerdict } from '../data';
import type { Step } from '../look/use-address-filter';
import { ChoiceMark, choiceWords } from '../verdict/choice-chip';
import styles from './decision-table.module.css';
import { type Filter, filterVerdicts, noFilter } from './filter';

interface Props {
  filter: Filter;
  change: (next: Filter, step: Step) => void;
  shown: number;
  total: number;
}

const toggled = (verdicts: Filter['verdicts'], verdict: DecisionVerdict) =>
  filterVerdicts.filter((one) => (one === verdict) !== verdicts.includes(one));

/** Narrows the table by words and verdicts. It needs JavaScript, so without it the form is not shown. */
export function FilterForm({ filter, change, shown, total }: Props) {
  const { words, verdicts } = filter;
  return (
    <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
      <noscript>
        <style>{`.${styles.form}{display:none}`}</style>
      </noscript>
      <label className={styles.words}>
        Words
        <input
          type="search"
          value={words}
          onChange={(event) => change({ words: event.target.value, verdicts }, 'replaceState')}
        />
      </label>
      <fieldset>
        <legend>Verdict</legend>
        {filterVerdicts.map((verdict) => (
          <label key={verdict}>
            <input
              type="checkbox"
              checked={verdicts.includes(verdict)}
              onChange={() => change({ words, verdicts: toggled(verdicts, verdict) }, 'pushState')}
            />
            <ChoiceMark choice={verdict} />
            {choiceWords[verdict]}
          </label>
        ))}
      </fieldset>
      <p className={styles.count}>
        <span role="status">
          {shown === total ? `All ${total} use cases` : `${shown} of ${total} use cases`}
        </span>
        <button
          type="button"
          onClick={() => change(noFilter, 'pushState')}
          disabled={shown === total && !words && verdicts.length === 0}
        >
          Clear
        </button>
      </p>
    </form>
  );
}

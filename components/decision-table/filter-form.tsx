import type { DecisionVerdict } from '../data';
import { FilterBar } from '../look/filter-bar';
import type { Step } from '../look/use-address-filter';
import { ChoiceMark, choiceWords } from '../verdict/choice-chip';
import { type Filter, filterVerdicts, noFilter } from './filter';

interface Props {
  filter: Filter;
  change: (next: Filter, step: Step) => void;
  shown: number;
  total: number;
}

const toggled = (verdicts: Filter['verdicts'], verdict: DecisionVerdict) =>
  filterVerdicts.filter((one) => (one === verdict) !== verdicts.includes(one));

/** Narrows the table by words and verdicts. */
export function FilterForm({ filter, change, shown, total }: Props) {
  const { words, verdicts } = filter;
  return (
    <FilterBar
      words={words}
      onWords={(next) => change({ words: next, verdicts }, 'replaceState')}
      status={shown === total ? `All ${total} use cases` : `${shown} of ${total} use cases`}
      isNarrowed={shown !== total || words !== '' || verdicts.length > 0}
      onClear={() => change(noFilter, 'pushState')}
    >
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
    </FilterBar>
  );
}

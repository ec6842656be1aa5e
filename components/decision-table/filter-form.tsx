import type { DecisionVerdict } from '../data';
import { Choice } from '../ui/choice';
import { FilterBar } from '../ui/filter-bar';
import { ChoiceIcon, choiceLabels } from '../verdict/choice-chip';
import { allVerdicts, callerLabels, intentLabels, keysOf } from './labels';
import { type ChangeView, isNarrowed, noRowFilter, type View } from './view';

interface Props {
  view: View;
  change: ChangeView;
  shown: number;
  total: number;
}

/** Narrows the table by words, verdicts, facts and disagreement. */
export function FilterForm({ view, change, shown, total }: Props) {
  return (
    <FilterBar
      what="a use case"
      words={view.words}
      onWords={(words) => change({ words }, 'replaceState')}
      status={shown === total ? `All ${total} use cases` : `${shown} of ${total} use cases`}
      isNarrowed={isNarrowed(view)}
      onClear={() => change(noRowFilter)}
    >
      <LabelledChoice
        label="Who calls"
        name="caller"
        labels={callerLabels}
        value={view.caller}
        onChoose={(caller) => change({ caller })}
      />
      <LabelledChoice
        label="What for"
        name="intent"
        labels={intentLabels}
        value={view.intent}
        onChoose={(intent) => change({ intent })}
      />
      <Verdicts chosen={view.verdicts} onChoose={(verdicts) => change({ verdicts })} />
      <fieldset>
        <legend>Votes</legend>
        <label>
          <input
            type="checkbox"
            name="disagree"
            value="yes"
            checked={view.onlyDisputed}
            onChange={({ target }) => change({ onlyDisputed: target.checked })}
          />
          Articles differ from the verdict or each other
        </label>
      </fieldset>
    </FilterBar>
  );
}

interface ChoiceProps<Key extends string> {
  label: string;
  name: string;
  labels: Record<Key, string>;
  value: Key | '';
  onChoose: (value: Key | '') => void;
}

function LabelledChoice<Key extends string>({ labels, onChoose, ...rest }: ChoiceProps<Key>) {
  const keys = keysOf(labels);
  return (
    <Choice {...rest} onChoose={(chosen) => onChoose(keys.find((key) => key === chosen) ?? '')}>
      {keys.map((key) => (
        <option key={key} value={key}>
          {labels[key]}
        </option>
      ))}
    </Choice>
  );
}

interface VerdictsProps {
  chosen: readonly DecisionVerdict[];
  onChoose: (verdicts: readonly DecisionVerdict[]) => void;
}

function Verdicts({ chosen, onChoose }: VerdictsProps) {
  return (
    <fieldset>
      <legend>Verdict</legend>
      {allVerdicts.map((verdict) => (
        <label key={verdict}>
          <input
            type="checkbox"
            name="verdict"
            value={verdict}
            checked={chosen.includes(verdict)}
            onChange={() => onChoose(allVerdicts.filter((one) => (one === verdict) !== chosen.includes(one)))}
          />
          <ChoiceIcon choice={verdict} />
          {choiceLabels[verdict]}
        </label>
      ))}
    </fieldset>
  );
}

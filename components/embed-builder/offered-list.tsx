import type { DescribedField } from '../../embed/parameters/fields';
import type { Offer } from './embeds';
import { labelOf } from './labels';

interface Props {
  field: DescribedField;
  offers: readonly Offer[];
  /** Separated by commas; undefined where none is chosen. */
  text: string | undefined;
  onChoose: (text: string | undefined) => void;
  describedBy: string;
}

/** Several of the values that there are, in the order in which they are chosen. */
export function OfferedList({ field: { name, most }, offers, text = '', onChoose, describedBy }: Props) {
  const chosen = text.split(',').filter(Boolean);
  const isFull = most !== undefined && chosen.length >= most;
  const toggle = (value: string, isOn: boolean) => {
    const next = isOn ? [...chosen, value] : chosen.filter((each) => each !== value);
    onChoose(next.length > 0 ? next.join(',') : undefined);
  };
  return (
    <fieldset aria-describedby={describedBy}>
      <legend>{labelOf(name)}</legend>
      {offers.map(({ value, label }) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            disabled={isFull && !chosen.includes(value)}
            onChange={({ target }) => toggle(value, target.checked)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

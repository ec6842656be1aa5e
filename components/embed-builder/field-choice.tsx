import { useId } from 'react';
import type { DescribedField } from '../../embed/parameters/fields';
import { allowed } from '../../embed/parameters/read';
import { Inline } from '../ui/inline';
import { problemOf, textOf } from './chosen';
import styles from './embed-builder.module.css';
import type { Offer } from './embeds';
import { labelOf, valueLabelOf } from './labels';
import { OfferedList } from './offered-list';

interface Props {
  field: DescribedField;
  /** The values that there are, where they are known. */
  offers?: readonly Offer[];
  /** As the address has it; undefined where it does not name the parameter. */
  text: string | undefined;
  /** @param text undefined for the initial value */
  onChoose: (text: string | undefined) => void;
}

/** One parameter: its name, what it does, and the control that its kind asks for. */
export function FieldChoice({ field, text, onChoose, ...props }: Props) {
  const offers =
    props.offers ?? field.values?.map((value) => ({ value, label: valueLabelOf(field.name, value) }));
  const id = useId();
  const about = `${id}-about`;
  const isWrong = text !== undefined && problemOf(field, text) !== undefined;
  return (
    <div className={styles.field} data-parameter={field.name}>
      {field.kind === 'list' && offers ? (
        <OfferedList {...{ field, offers, text, onChoose }} describedBy={about} />
      ) : (
        <>
          <label htmlFor={id}>{labelOf(field.name)}</label>
          <Control {...{ field, offers, text, onChoose, id, isWrong }} describedBy={about} />
        </>
      )}
      <p id={about} className={styles.about}>
        <Inline text={`${field.about} (\`${field.name}\`)`} />
        {isWrong && <strong className={styles.problem}> Allowed: {allowed(field)}.</strong>}
      </p>
      {canBeEmpty(field) && (
        <label className={styles.empty}>
          <input
            type="checkbox"
            checked={text === ''}
            onChange={({ target }) => onChoose(target.checked ? '' : undefined)}
          />
          Empty {labelOf(field.name).toLowerCase()}
        </label>
      )}
    </div>
  );
}

/** An empty text is something else than none. */
const canBeEmpty = (field: DescribedField) =>
  field.kind === 'text' && field.initial === undefined && problemOf(field, '') === undefined;

interface ControlProps extends Props {
  id: string;
  describedBy: string;
  isWrong: boolean;
}

function Control({ field, offers, text, onChoose, id, describedBy, isWrong }: ControlProps) {
  const initial = field.initial === undefined ? '' : textOf(field.initial);
  const shown = text ?? initial;
  const choose = (next: string) => onChoose(next === initial ? undefined : next);
  const common = { id, 'aria-describedby': describedBy };
  if (field.kind === 'flag')
    return (
      <input
        {...common}
        type="checkbox"
        checked={shown === '1'}
        onChange={({ target }) => choose(target.checked ? '1' : '0')}
      />
    );
  if (offers)
    return (
      <select
        {...common}
        className={styles.input}
        value={shown}
        onChange={({ target }) => choose(target.value)}
      >
        {initial === '' && <option value="">As usual</option>}
        {offers.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    );
  return (
    <input
      {...common}
      className={styles.input}
      type={field.kind === 'number' ? 'number' : 'text'}
      min={field.min}
      max={field.max}
      aria-invalid={isWrong || undefined}
      value={shown}
      onChange={({ target }) => choose(target.value)}
    />
  );
}

import type { ExchangeFilter } from './filter';
import { type ExchangeKind, exchangeKindLabels } from './sentence/kind';
import { type SenderName, senderLabels } from './sentence/sender';
import styles from './wire.module.css';

interface Props {
  filter: ExchangeFilter;
  onFilter: (filter: ExchangeFilter) => void;
  /** How many exchanges the filter leaves out. */
  hidden: number;
}

/** Chooses which exchanges the list shows. */
export function WireFilterBar({ filter, onFilter, hidden }: Props) {
  return (
    <div className={styles.bar}>
      <input
        type="search"
        className={styles.field}
        aria-label="Filter by text"
        placeholder="Filter"
        value={filter.text}
        onChange={({ target }) => onFilter({ ...filter, text: target.value })}
      />
      <Choice<SenderName>
        label="Sender"
        all="all senders"
        labels={senderLabels}
        value={filter.sender}
        onChange={(sender) => onFilter({ ...filter, sender })}
      />
      <Choice<ExchangeKind>
        label="Kind"
        all="all kinds"
        labels={exchangeKindLabels}
        value={filter.kind}
        onChange={(kind) => onFilter({ ...filter, kind })}
      />
      {hidden > 0 && <span className={styles.hint}>{hidden} hidden by the filter</span>}
    </div>
  );
}

interface ChoiceProps<Name extends string> {
  label: string;
  all: string;
  labels: Record<Name, string>;
  value: Name | '';
  onChange: (value: Name | '') => void;
}

function Choice<Name extends string>({ label, all, labels, value, onChange }: ChoiceProps<Name>) {
  const isName = (text: string): text is Name => Object.hasOwn(labels, text);
  return (
    <select
      className={styles.field}
      aria-label={label}
      value={value}
      onChange={({ target }) => onChange(isName(target.value) ? target.value : '')}
    >
      <option value="">{all}</option>
      {Object.entries<string>(labels).map(([name, text]) => (
        <option key={name} value={name}>
          {text}
        </option>
      ))}
    </select>
  );
}

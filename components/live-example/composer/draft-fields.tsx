import { useId } from 'react';
import styles from './composer.module.css';
import { prominent, type RequestDraft } from './draft';

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'];

interface Props {
  draft: RequestDraft;
  onChange: (draft: RequestDraft) => void;
}

/** The parts of a request as form fields. */
export function DraftFields({ draft, onChange }: Props) {
  const id = useId();
  const isKnown = methods.includes(draft.method);
  return (
    <div className={styles.fields}>
      <label htmlFor={`${id}-method`}>Method</label>
      <select
        id={`${id}-method`}
        className={styles.field}
        value={draft.method}
        onChange={({ target }) => onChange({ ...draft, method: target.value })}
      >
        {[...(isKnown ? [] : [draft.method]), ...methods].map((method) => (
          <option key={method}>{method}</option>
        ))}
      </select>
      <TextField label="Path" value={draft.path} onChange={(path) => onChange({ ...draft, path })} />
      {prominent.map((name) => (
        <TextField
          key={name}
          label={name}
          value={draft.named[name]}
          placeholder={name === 'Host' ? 'added if empty' : 'not sent if empty'}
          onChange={(value) => onChange({ ...draft, named: { ...draft.named, [name]: value } })}
        />
      ))}
      <LongField
        label="Other headers"
        hint="One per line, as Name: value"
        value={draft.headers}
        onChange={(headers) => onChange({ ...draft, headers })}
      />
      <LongField label="Body" value={draft.body} onChange={(body) => onChange({ ...draft, body })} />
    </div>
  );
}

interface FieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

const asCode = { spellCheck: false, autoCapitalize: 'off', autoComplete: 'off' } as const;

function TextField({ label, value, placeholder, onChange }: FieldProps & { placeholder?: string }) {
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className={styles.field}
        {...asCode}
        value={value}
        placeholder={placeholder}
        onChange={({ target }) => onChange(target.value)}
      />
    </>
  );
}

function LongField({ label, hint, value, onChange }: FieldProps & { hint?: string }) {
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        className={styles.field}
        {...asCode}
        rows={Math.min(Math.max(value.split('\n').length, 3), 12)}
        placeholder={hint}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </>
  );
}

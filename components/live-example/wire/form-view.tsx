import type { FormField } from './form-fields';
import { counted } from './sentence/join';
import { splitFields } from './sentence/own-fields';
import { mostRows, Value, ValueTable } from './value-table';
import styles from './wire.module.css';

/** The fields of a form under the names that its author gave them; what React added comes after them, folded. */
export function FormView({ fields }: { fields: FormField[] }) {
  const { own, added } = splitFields(fields);
  return (
    <>
      {own.length > 0 && (
        <ValueTable
          label="Fields"
          columns={['Field', 'Value']}
          rows={own.map(({ name, value, file }) => [
            name,
            <Value key={name} before={file === undefined ? undefined : `File ${file || 'without a name'}`}>
              {value}
            </Value>,
          ])}
        />
      )}
      {added.length > 0 && (
        <details className={styles.folded}>
          <summary>{counted(Math.min(added.length, mostRows), 'field')} that React added</summary>
          <ValueTable
            label="Fields that React added"
            columns={['Field', 'Value']}
            rows={added.map(({ name, value, meaning }) => [
              name,
              <Value key={name} after={meaning}>
                {value}
              </Value>,
            ])}
          />
        </details>
      )}
    </>
  );
}

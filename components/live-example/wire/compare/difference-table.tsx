import { clip } from '../../../ui/in-words';
import { Value, ValueTable } from '../value-table';
import wire from '../wire.module.css';
import styles from './compare.module.css';
import type { Differences } from './differences';

/** Longer values are cut: a header may have thousands of characters. */
const longestValue = 500;

/** What differs, name by name; what does not is only named. */
export function ExchangeDifferenceTable({
  label,
  differences: { different, same },
}: {
  label: string;
  differences: Differences;
}) {
  const words = same.length > 0 ? `The same in both: ${clip(same.join(', '), 300)}.` : '';
  return (
    <div className={styles.part}>
      <p>
        <strong>{label}</strong>{' '}
        <span className={wire.hint}>
          {different.length === 0 && 'No difference. '}
          {words}
        </span>
      </p>
      {different.length > 0 && (
        <ValueTable
          label={label}
          columns={['', 'First', 'Second']}
          rows={different.map(({ name, first, second }) => [
            name,
            <Value key="first">{first ? clip(first, longestValue) : '–'}</Value>,
            <Value key="second">{second ? clip(second, longestValue) : '–'}</Value>,
          ])}
        />
      )}
    </div>
  );
}

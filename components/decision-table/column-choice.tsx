import { columnLabel, optionalColumns } from './columns';
import styles from './tool-bar.module.css';
import type { ChangeView, View } from './view';

interface Props extends Pick<View, 'columns'> {
  change: ChangeView;
}

/** Takes the votes of single articles, or the reasons, out of the table and back in. */
export function ColumnChoice({ columns, change }: Props) {
  const all = optionalColumns.length;
  return (
    <details className={styles.columns}>
      <summary>Columns{columns.length < all && ` (${columns.length} of ${all})`}</summary>
      <fieldset>
        <legend>Columns to show</legend>
        {optionalColumns.map((id) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={columns.includes(id)}
              onChange={() =>
                change({ columns: optionalColumns.filter((one) => (one === id) !== columns.includes(one)) })
              }
            />
            {columnLabel[id]}
          </label>
        ))}
      </fieldset>
    </details>
  );
}

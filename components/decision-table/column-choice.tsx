import { type ColumnId, columnLabel } from './columns';
import styles from './tool-bar.module.css';
import type { TableModel } from './use-table-model';

/** Takes the votes of single articles, or the reasons, out of the table and back in. */
export function ColumnChoice({ table }: { table: TableModel }) {
  const optional = table.getAllLeafColumns().filter((column) => column.getCanHide());
  const shown = optional.filter((column) => column.getIsVisible()).length;
  return (
    <details className={styles.columns}>
      <summary>Columns{shown < optional.length && ` (${shown} of ${optional.length})`}</summary>
      <fieldset>
        <legend>Columns to show</legend>
        {optional.map((column) => (
          <label key={column.id}>
            <input
              type="checkbox"
              checked={column.getIsVisible()}
              onChange={column.getToggleVisibilityHandler()}
            />
            {columnLabel[column.id as ColumnId]}
          </label>
        ))}
      </fieldset>
    </details>
  );
}

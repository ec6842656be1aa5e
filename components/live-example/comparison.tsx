import styles from './live-example.module.css';
import type { Totals, Variant } from './types';

/** Requests and bytes of each variant since its page loaded, once more than one of them has sent any. */
export function VariantComparison({
  variants,
  totals,
}: {
  variants: Variant[];
  totals: Record<string, Totals>;
}) {
  const counted = variants.filter(({ name }) => totals[name]?.requests);
  if (counted.length < 2) return null;
  return (
    <table className={styles.comparison}>
      <caption>Sent since each page loaded, or since you cleared its list</caption>
      <thead>
        <tr>
          <th scope="col">Variant</th>
          <th scope="col">Requests</th>
          <th scope="col">Bytes received</th>
        </tr>
      </thead>
      <tbody>
        {counted.map(({ name, label }) => (
          <tr key={name}>
            <th scope="row">{label}</th>
            <td>{totals[name]?.requests}</td>
            <td>{totals[name]?.received.toLocaleString('en')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import { ExportButton } from './export-button';

export default function Page() {
  return (
    <article>
      <h1>Sales</h1>
      <ExportButton year="2025" />
      <ExportButton year="2026" />
    </article>
  );
}

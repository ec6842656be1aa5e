export default function Page() {
  return (
    <article>
      <h1>Sales</h1>
      <ul>
        <Download year="2025" />
        <Download year="2026" />
      </ul>
    </article>
  );
}

// A plain link: next/link is for pages.
function Download({ year }: { year: string }) {
  return (
    <li>
      <a href={`/api/sales/sales.csv?year=${year}`}>
        Download sales of {year}
      </a>
    </li>
  );
}

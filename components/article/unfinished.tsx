interface Props {
  isDraft: boolean;
  missing: readonly { line: number; got: string; fix: string }[];
  /** How many things are missing in other files. */
  elsewhere: number;
}

/** Says to whoever writes an article what it still lacks. Readers never see it. */
export function Unfinished({ isDraft, missing, elsewhere }: Props) {
  return (
    <aside aria-label="Not finished" style={{ border: '2px dashed currentColor', padding: '0.75rem 1rem' }}>
      <p>
        <strong>{isDraft ? 'Draft: only npm run dev shows this page.' : 'Not finished.'}</strong>{' '}
        {missing.length === 0 ? 'This page lacks nothing.' : 'Before it can be published:'}
      </p>
      <ul>
        {missing.map(({ line, got, fix }) => (
          <li key={`${line} ${got}`}>
            Line {line}: {got}. {fix}
          </li>
        ))}
      </ul>
      {elsewhere > 0 && (
        <p>
          {elsewhere} more in other files: <code>npm run check:content</code>
        </p>
      )}
    </aside>
  );
}

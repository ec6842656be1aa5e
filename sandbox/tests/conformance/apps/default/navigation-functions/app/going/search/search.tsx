'use client';

import { useSearchParams } from 'next/navigation';

const changes = ['append', 'delete', 'set', 'sort'] as const;

export function Search() {
  const search = useSearchParams();
  const refused = changes.filter((name) => {
    try {
      (search[name] as (...given: string[]) => void)('a', '1');
      return false;
    } catch {
      return true;
    }
  });
  return (
    <div>
      <p data-testid="one">{`a is ${search.get('a')}`}</p>
      <p data-testid="read">
        {JSON.stringify([
          search.get('a'),
          search.getAll('a'),
          search.get('b'),
          search.get('none'),
          search.has('b'),
          search.has('none'),
          [...search.keys()],
          [...search.values()],
          [...search.entries()].length,
          search.toString(),
        ])}
      </p>
      <p data-testid="refused">{refused.join()}</p>
    </div>
  );
}

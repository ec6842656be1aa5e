'use client';

import { type ReactNode, use } from 'react';

interface Props {
  date: Date;
  map: Map<string, number>;
  set: Set<string>;
  later: Promise<string>;
  bytes: Uint8Array;
  big: bigint;
  node: ReactNode;
}

export function Told({ date, map, set, later, bytes, big, node }: Props) {
  const said = [
    date.getTime(),
    map.get('a'),
    set.has('b'),
    use(later),
    bytes.join('+'),
    typeof big,
    `${big}`,
  ];
  return (
    <p data-testid="told">
      {said.join()} {node}
    </p>
  );
}

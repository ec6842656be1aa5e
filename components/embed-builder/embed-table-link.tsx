'use client';

import { useState } from 'react';
import { builderPath } from '../ui/address';

/** Leads to the builder with the decision table as the reader has narrowed and sorted it. */
export function EmbedTableLink() {
  const [view, setView] = useState('');
  // Right before the link is followed, opened elsewhere or copied: the table changes the address without telling.
  const look = () => setView(location.search.replace('?', '&'));
  return (
    <a href={builderPath('decision-table') + view} onFocus={look} onPointerEnter={look} onPointerDown={look}>
      Embed the table as you see it
    </a>
  );
}

'use client';

import { useState } from 'react';
import { useCart } from '../cart-context';
import { checkout } from './actions';

export default function Page() {
  const { lines, dispatch } = useCart();
  const [receipt, setReceipt] = useState<string>();

  async function buy() {
    const { total } = await checkout(lines);
    setReceipt(`Paid ${total} €`);
    dispatch({ type: 'clear' });
  }

  return (
    <main>
      <ul>
        {Object.entries(lines).map(([product, count]) => (
          <li key={product}>
            {`${count} × ${product}`}
            <button type="button" onClick={() => dispatch({ type: 'remove', product })}>
              Remove {product}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" onClick={buy}>
        Check out
      </button>
      {receipt && <p>{receipt}</p>}
    </main>
  );
}

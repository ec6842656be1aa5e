import { Suspense } from 'react';
import { listLines } from '@/lib/cart';
import { Quantity } from './quantity';

export default function Page() {
  return (
    <article>
      <h1>Cart</h1>
      <Suspense fallback={<p>Loading the cart…</p>}>
        <Lines />
      </Suspense>
    </article>
  );
}

async function Lines() {
  const lines = await listLines();

  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Product</th>
          <th scope="col">Quantity</th>
          <th scope="col">Most changes at once</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ id, quantity, atOnce }) => (
          <tr key={id}>
            <th scope="row">{id}</th>
            <td>
              <Quantity id={id} quantity={quantity} />
            </td>
            <td>{atOnce}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

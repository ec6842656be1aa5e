import type { Metadata } from 'next';

export const metadata: Metadata = { title: 'Orders' };

const orders: { id: number; total: number }[] = [
  { id: 1, total: 12.5 },
  { id: 2, total: 40 },
];

export default function Page() {
  const money = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'EUR' });
  return (
    <>
      <h1>All orders</h1>
      <table>
        <tbody>
          {orders.map(({ id, total }) => (
            <tr key={id}>
              <td>{id}</td>
              <td>{money.format(total)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

import type { Metadata } from 'next';
import { Shown } from './currency';

export const metadata: Metadata = { title: 'Nothing in the shop' };

export default function NotFound() {
  return (
    <>
      <h1>Shop not found</h1>
      <Shown />
    </>
  );
}

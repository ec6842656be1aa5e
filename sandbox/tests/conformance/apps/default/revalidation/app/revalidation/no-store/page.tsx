import { unstable_noStore } from 'next/cache';
import { stamp } from '../data';

export default function Page() {
  unstable_noStore();
  return <p data-testid="shown">{stamp()}</p>;
}

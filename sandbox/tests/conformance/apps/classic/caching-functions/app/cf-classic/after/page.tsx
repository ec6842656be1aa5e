import { after } from 'next/server';
import { countAfter } from '../counted';

export default function Page() {
  after(countAfter);
  return <p>Here</p>;
}

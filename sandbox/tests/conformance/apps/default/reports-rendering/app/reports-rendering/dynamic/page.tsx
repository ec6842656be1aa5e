import dynamic from 'next/dynamic';
import { NoServer } from './no-server';

const Chart = dynamic(() => import('./chart').then((module) => module.Chart));

export default function Page() {
  return (
    <>
      <Chart name="sales" />
      <NoServer />
    </>
  );
}

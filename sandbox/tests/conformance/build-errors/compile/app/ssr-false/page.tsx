import dynamic from 'next/dynamic';

const Chart = dynamic(() => import('./chart'), { ssr: false });

export default function Page() {
  return <Chart />;
}

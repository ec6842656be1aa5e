import './global.css';
import { connection } from 'next/server';
import { Suspense } from 'react';
import { list, shared } from '@/lib/memory';
import { secret } from '@/lib/secret';
import settings from '@/lib/settings.json';
import { first, Level, type Named, Own } from '@/lib/types';
import { Act } from './act';
import styles from './look.module.css';

const named: Named[] = [{ name: 'one' }];

async function Memory() {
  await connection();
  return <p data-testid="memory">{`module ${list.length} global ${shared().length}`}</p>;
}

export default function Page() {
  const shown = [secret(), settings.name, settings.list.length, Level.High, Level[1], first(named)?.name];
  return (
    <main>
      <p data-testid="values">{shown.join(', ')}</p>
      <p data-testid="class">{new Own().shown}</p>
      <p data-testid="module-style" className={`${styles.box} ${styles.large}`}>
        styled
      </p>
      <p data-testid="global-style">padded</p>
      <p data-testid="env">{`${process.env.NODE_ENV} ${process.env.NEXT_PUBLIC_NAME} ${process.env.HIDDEN}`}</p>
      <Act />
      <Suspense fallback={<p>Waiting</p>}>
        <Memory />
      </Suspense>
    </main>
  );
}

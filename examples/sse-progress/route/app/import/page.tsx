import { total } from '@/lib/import';
import { ImportProgress } from './import-progress';

export default function Page() {
  return (
    <article>
      <h1>Import</h1>
      <ImportProgress total={total} />
    </article>
  );
}

import { Suspense } from 'react';
import { listTodos } from '@/lib/todos';
import { Todos } from './todos';

export default function Page() {
  return (
    <article>
      <h1>Todos</h1>
      <Suspense fallback={<p>Loading todos…</p>}>
        <TodosFromServer />
      </Suspense>
    </article>
  );
}

// The page reads the store itself; the handlers are for
// the browser and for other callers.
async function TodosFromServer() {
  return <Todos todos={await listTodos()} />;
}

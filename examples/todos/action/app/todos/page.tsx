import { Suspense } from 'react';
import { listTodos } from '@/lib/todos';
import { deleteTodo, finishTodo } from './actions';
import { TodoForm } from './todo-form';

export default function Page() {
  return (
    <article>
      <h1>Todos</h1>
      <TodoForm />
      <Suspense fallback={<p>Loading todos…</p>}>
        <TodoList />
      </Suspense>
    </article>
  );
}

async function TodoList() {
  const todos = await listTodos();

  return (
    <ul>
      {todos.map(({ id, text, done }) => (
        <li key={id}>
          {done ? <s>{text}</s> : text}
          <form>
            <input type="hidden" name="id" value={id} />
            <button
              type="submit"
              formAction={finishTodo}
              aria-label={`Finish ${text}`}
              disabled={done}
            >
              Done
            </button>
            <button
              type="submit"
              formAction={deleteTodo}
              aria-label={`Delete ${text}`}
            >
              Delete
            </button>
          </form>
        </li>
      ))}
    </ul>
  );
}

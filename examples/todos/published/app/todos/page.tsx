import { createTodo } from './actions';
import { DeleteButton } from './delete-button';

const todos = [
  { id: 1, text: 'Water the plants' },
  { id: 2, text: 'Read the post' },
];

export default function Page() {
  return (
    <article>
      <h1>Todos</h1>
      <form action={createTodo}>
        <label>
          New todo
          <input name="text" />
        </label>
        <button type="submit">Add</button>
      </form>
      <ul>
        {todos.map((todo) => (
          <li key={todo.id}>
            {todo.text} <DeleteButton {...todo} />
          </li>
        ))}
      </ul>
    </article>
  );
}

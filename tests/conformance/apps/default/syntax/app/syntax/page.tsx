import { type Shape, shapes } from './generic';
import { List } from './list';
import { Classes } from './shapes';

const rows = [
  { title: 'one', id: 1 },
  { title: 'two', id: 2 },
];

export default function Page() {
  const shape: Shape = shapes[0] satisfies Shape;
  return (
    <main>
      {rows.map((row) => (
        <p {...{ className: 'row' }} key={row.id} data-testid={`server-${row.id}`}>
          {row.title}
        </p>
      ))}
      <List rows={rows} />
      <Classes shape={shape} />
    </main>
  );
}

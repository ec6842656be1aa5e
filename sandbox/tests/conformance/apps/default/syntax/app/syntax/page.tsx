import { type Shape, shapes } from './generic';
import { List } from './list';
import { Classes } from './shapes';

const rows = [
  { title: 'one', id: 1 },
  { title: 'two', id: 2 },
];

const { MODE, ...others } = import.meta.env;

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
      <p data-testid="env">{`${MODE} ${others.PROD} ${import.meta.env['DEV']} ${others.BASE_URL} ${others.SSR}`}</p>
      <Classes shape={shape} />
    </main>
  );
}

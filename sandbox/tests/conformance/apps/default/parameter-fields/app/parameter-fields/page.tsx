import { Service } from './service';
import { Shown } from './shown';

export default function Page() {
  return (
    <main>
      <p data-testid="server">{new Service('a', { host: 'here', limit: 1 }).describe()}</p>
      <Shown />
    </main>
  );
}

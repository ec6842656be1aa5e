import { wait } from './actions';
import { Race } from './race';

export default function Page() {
  return <Race action={wait} />;
}

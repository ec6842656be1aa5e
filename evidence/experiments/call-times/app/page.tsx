import { AtRequest } from '@lab/at-request';
import { add, plain } from './actions';
import { Stopwatch } from './stopwatch';
import { store } from './store';

export default function Page() {
  return <AtRequest>{() => <Stopwatch count={store().count} plain={plain} add={add} />}</AtRequest>;
}

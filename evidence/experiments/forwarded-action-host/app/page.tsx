import { AtRequest } from '@lab/at-request';
import { Caller } from './caller';

export default function Page() {
  return <AtRequest>{() => <Caller />}</AtRequest>;
}

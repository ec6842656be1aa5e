import { AtRequest } from '@lab/at-request';

export default function Other() {
  return <AtRequest>{() => <p>A page without the action</p>}</AtRequest>;
}

import { AtRequest } from '@lab/at-request';
import { Form } from '../form';

export default function Page() {
  return <AtRequest>{() => <Form />}</AtRequest>;
}

import { AtRequest } from '@lab/at-request';
import { Form } from './form';
import { posts } from './posts';

export default function Page() {
  return (
    <>
      <Form />
      <AtRequest>{() => <p>{`${posts()} posts`}</p>}</AtRequest>
    </>
  );
}

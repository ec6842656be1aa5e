import { AtRequest } from '@lab/at-request';
import { TitleForm } from '../title-form';

export default function Page() {
  return (
    <>
      <h1>Prerendered</h1>
      <AtRequest>{() => <TitleForm />}</AtRequest>
    </>
  );
}

import { AtRequest } from '@lab/at-request';
import { ClientButtons } from './client-buttons';
import { readFromForm, writeFromForm } from './form-actions';
import { FormButtons } from './form-buttons';
import { stores } from './store';

export default function Page() {
  return (
    <>
      <AtRequest>{() => <p data-testid="stores">{JSON.stringify(stores())}</p>}</AtRequest>
      <form action={writeFromForm}>
        <button type="submit">Write</button>
      </form>
      <FormButtons read={readFromForm} />
      <ClientButtons />
    </>
  );
}

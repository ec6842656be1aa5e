import { AtRequest } from '@lab/at-request';

async function save() {
  'use server';
}

export default function Page() {
  return (
    <>
      <AtRequest>{() => <p>Rendered for this request.</p>}</AtRequest>
      <form action={save}>
        <button type="submit">Save</button>
      </form>
    </>
  );
}

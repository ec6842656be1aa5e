import { AtRequest } from '@lab/at-request';
import { AddButton } from './add-button';
import { store } from './store';

export default function Page() {
  return (
    <>
      <AtRequest>{() => <p data-testid="shown">{store().count}</p>}</AtRequest>
      <AddButton />
    </>
  );
}

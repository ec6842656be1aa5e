import { AtRequest } from '@lab/at-request';
import { confirmOrder } from './actions';

export default function Page() {
  return (
    <AtRequest>
      {() => (
        <form
          action={async () => {
            'use server';
            await confirmOrder();
          }}
        >
          <button type="submit">Confirm</button>
        </form>
      )}
    </AtRequest>
  );
}

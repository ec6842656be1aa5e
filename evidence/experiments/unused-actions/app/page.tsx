import { usedOnServer } from './actions-for-server';
import { CallButton } from './call-button';

export default async function Page() {
  return (
    <>
      <p>{await usedOnServer()}</p>
      <CallButton />
    </>
  );
}

import { AtRequest } from '@lab/at-request';
import { Buttons } from './buttons';
import { rows } from './rows';

export default function Page() {
  return (
    <>
      <AtRequest>{() => <p data-testid="rows">{rows().join(', ')}</p>}</AtRequest>
      <Buttons />
    </>
  );
}

import { AtRequest } from '@lab/at-request';
import { cookies } from 'next/headers';
import { read } from '../cached';

async function cookie() {
  const name = (await cookies()).get('name')?.value ?? 'nobody';
  return <p data-testid="handed-in">{await read(name)}</p>;
}

export default function Page() {
  return <AtRequest>{cookie}</AtRequest>;
}

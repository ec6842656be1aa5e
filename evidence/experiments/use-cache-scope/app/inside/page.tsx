import { AtRequest } from '@lab/at-request';
import { readCookie } from '../cached';

async function cookie() {
  const value = await readCookie().catch(() => 'it throws');
  return <p data-testid="inside">{value}</p>;
}

export default function Page() {
  return <AtRequest>{cookie}</AtRequest>;
}

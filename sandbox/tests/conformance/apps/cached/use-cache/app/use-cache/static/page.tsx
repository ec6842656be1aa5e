import { tagged } from '../data';

export default async function Page() {
  return <p data-testid="shown">{await tagged()}</p>;
}

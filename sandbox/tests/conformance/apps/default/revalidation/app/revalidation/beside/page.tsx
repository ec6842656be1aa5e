import { untagged } from '../data';

export default async function Page() {
  return <p data-testid="shown">{await untagged('shown')}</p>;
}

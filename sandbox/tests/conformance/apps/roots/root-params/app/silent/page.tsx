import { greeting } from '../../lib/root-params/greeting';

export default async function Page() {
  return <p data-testid="shown">{await greeting()}</p>;
}

import { stamp } from '../data';

export default function Page() {
  return <p data-testid="shown">{stamp()}</p>;
}

import { countAllowed } from './actions';
import { CountButton } from './count-button';

export default function Page() {
  return <CountButton count={countAllowed} />;
}

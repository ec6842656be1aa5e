import { countCrossOrigin } from './actions';
import { CountButton } from './count-button';

export default function Page() {
  return <CountButton count={countCrossOrigin} />;
}

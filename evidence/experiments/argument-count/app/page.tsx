import { countArguments } from './actions';
import { CountButton } from './count-button';

export default function Page() {
  return <CountButton count={countArguments} />;
}

import { Act } from '../../../../lib/root-params/act';
import { ask } from '../../../../lib/root-params/actions';

export default function Page() {
  return <Act ask={ask} />;
}

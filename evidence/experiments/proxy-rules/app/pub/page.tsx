import { ActionButton } from '../action-button';
import { like } from '../shared-actions';

export default function Page() {
  return <ActionButton action={like} label="Like" />;
}

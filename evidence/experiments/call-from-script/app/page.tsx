import { add } from './actions';
import { AddButton } from './add-button';

export default function Page() {
  return <AddButton add={add} />;
}

import { RemoveButton } from './remove-button';

export default function Page() {
  return <RemoveButton />;
}

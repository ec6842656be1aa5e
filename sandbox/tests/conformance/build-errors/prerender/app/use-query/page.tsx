import { Shown } from './shown';

export default function Page() {
  return <Shown />;
}

import { Hints } from './hints';

export default function Page() {
  return <Hints />;
}

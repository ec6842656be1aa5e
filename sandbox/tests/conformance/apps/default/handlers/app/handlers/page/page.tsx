import { Calls } from './calls';

export default function Page() {
  return <Calls />;
}

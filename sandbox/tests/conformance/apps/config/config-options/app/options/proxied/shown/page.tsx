import { Pathname } from '../pathname';

export default function Page() {
  return <Pathname />;
}

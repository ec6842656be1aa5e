import { Act } from './act';

export default function Page() {
  return <Act />;
}

import { Gone } from './gone';

export default function Page() {
  return <Gone />;
}

import { Chance } from './chance';

export default function Page() {
  return <Chance />;
}

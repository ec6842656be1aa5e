import { Guess } from './guess';

export default function Page() {
  return <Guess />;
}

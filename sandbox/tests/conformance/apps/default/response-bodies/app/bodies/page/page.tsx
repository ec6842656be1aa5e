import { GivesUp } from './gives-up';

export default function Page() {
  return <GivesUp />;
}

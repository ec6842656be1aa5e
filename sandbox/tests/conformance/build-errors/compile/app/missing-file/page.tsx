import { nothing } from './not-there';

export default function Page() {
  return <p>{nothing}</p>;
}

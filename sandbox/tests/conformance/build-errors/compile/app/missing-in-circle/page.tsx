import { absent } from './one';

export default function Page() {
  return <p>{absent}</p>;
}

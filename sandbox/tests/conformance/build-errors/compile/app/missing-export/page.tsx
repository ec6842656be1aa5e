import { absent } from './lib';

export default function Page() {
  return <p>{absent}</p>;
}

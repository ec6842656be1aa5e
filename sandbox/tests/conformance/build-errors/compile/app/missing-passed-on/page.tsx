import { absent } from './passes-on';

export default function Page() {
  return <p>{absent}</p>;
}

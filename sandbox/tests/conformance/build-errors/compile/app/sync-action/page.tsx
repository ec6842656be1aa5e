import { save } from './actions';

export default function Page() {
  return <p>{String(save())}</p>;
}

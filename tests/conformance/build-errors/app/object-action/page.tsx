import { settings } from './actions';

export default function Page() {
  return <p>{settings.size}</p>;
}

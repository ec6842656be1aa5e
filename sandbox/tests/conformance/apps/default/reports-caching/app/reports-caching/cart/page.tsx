import { Basket } from './cart';

export default function Page() {
  return <Basket />;
}

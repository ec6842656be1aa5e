import { Id } from '../id';

export default function Page() {
  return <Id name="b" other="a" />;
}

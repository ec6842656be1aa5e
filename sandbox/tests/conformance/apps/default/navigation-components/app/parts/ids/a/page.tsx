import { Id } from '../id';

export default function Page() {
  return <Id name="a" other="b" />;
}

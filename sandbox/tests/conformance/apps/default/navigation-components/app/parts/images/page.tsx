import { Images } from './images';

export default function Page() {
  return <Images />;
}

import { Throwing } from './throwing';

export default function Page() {
  return <Throwing />;
}

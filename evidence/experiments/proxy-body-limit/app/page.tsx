import { measure } from './actions';
import { MeasureButton } from './measure-button';

export default function Page() {
  return <MeasureButton measure={measure} />;
}

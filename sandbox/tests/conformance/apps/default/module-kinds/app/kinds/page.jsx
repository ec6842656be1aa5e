import first from './first.module.css';
import './nested.css';
import second from './second.module.css';
import { sum } from './sum.cjs';

export default function Page() {
  return (
    <main>
      <p data-testid="sum">{sum(1, 2)}</p>
      <div className="kinds-outer">
        <p className="kinds-inner" data-testid="nested">
          Nested
        </p>
      </div>
      <p className="kinds-imported" data-testid="imported">
        Imported
      </p>
      <p className={`${second.note} ${first.note}`} data-testid="ordered">
        Ordered
      </p>
    </main>
  );
}

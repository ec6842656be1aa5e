/** The decision table with 500 rows and nothing around it: the page that `npm run bench` types into. */
import { createRoot } from 'react-dom/client';
import { DecisionTable } from '../../components/decision-table/decision-table';
import { callerLabels, intentLabels, keysOf } from '../../components/decision-table/labels';
import { withVotes } from '../../components/decision-table/sample-row.testing';

const callers = keysOf(callerLabels);
const intents = keysOf(intentLabels);
const one = <Value,>(values: readonly Value[], index: number) => values[index % values.length] as Value;

const rows = Array.from({ length: 500 }, (_, index) => {
  const [caller, intent] = [one(callers, index), one(intents, index)];
  return {
    ...withVotes('route', one(['action', 'either', 'silent'], index)),
    id: `row-${index}`,
    title: `${intentLabels[intent]} for ${callerLabels[caller]}, number ${index}`,
    caller,
    intent,
  };
});

createRoot(document.body).render(<DecisionTable rows={rows} sources={[]} />);

/** The decision table with 500 rows and nothing around it: the page that `npm run bench` types into. */
import { createRoot } from 'react-dom/client';
import { DecisionTable } from '../../components/decision-table/decision-table';
import { withVotes } from '../../components/decision-table/sample-row.testing';
import { callerWords, intentWords, keysOf } from '../../components/decision-table/words';

const callers = keysOf(callerWords);
const intents = keysOf(intentWords);
const one = <Value,>(values: readonly Value[], index: number) => values[index % values.length] as Value;

const rows = Array.from({ length: 500 }, (_, index) => {
  const [caller, intent] = [one(callers, index), one(intents, index)];
  return {
    ...withVotes('route', one(['action', 'either', 'silent'], index)),
    id: `row-${index}`,
    title: `${intentWords[intent]} for ${callerWords[caller]}, number ${index}`,
    caller,
    intent,
  };
});

createRoot(document.body).render(<DecisionTable rows={rows} sources={[]} />);

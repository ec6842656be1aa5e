import type { ReactNode } from 'react';
import { loadCatalog } from '../../catalog';
import { decisionRows } from '../../components/decision-table/rows';
import { CaseLines } from '../../components/start-here/case-lines';
import { Mistake } from '../../components/start-here/mistake';
import { SheetFiles } from '../../components/start-here/sheet';
import { named } from './unknown-name';

function byId<Value extends { id: string }>(list: readonly Value[], id: string, what: string): Value {
  const found = list.find((one) => one.id === id);
  if (!found) throw new Error(`write the id of a ${what}`);
  return found;
}

/** `<CaseLines caption="…" rows={['…']} />`: rows of the decision table by id, in little room. */
export function CaseLinesById({ caption, rows }: { caption: string; rows: string[] }) {
  const all = decisionRows(loadCatalog());
  const chosen = rows.map((id) => named('CaseLines', id, () => byId(all, id, 'row of data/decisions.yaml')));
  return <CaseLines caption={caption} rows={chosen} />;
}

/** `<Mistake claim="…">` with what to do instead. */
export function MistakeAbout({ claim, children }: { claim: string; children: ReactNode }) {
  const found = named('Mistake', claim, () => byId(loadCatalog().claims, claim, 'claim'));
  return <Mistake claim={found}>{children}</Mistake>;
}

/** `<SheetFiles />`: the paper sizes of which the build says that it makes a PDF (scripts/lib/cheat-sheet.ts). */
export const BuiltSheetFiles = () => (
  <SheetFiles formats={(process.env.CHEAT_SHEETS ?? '').split(',').filter(Boolean)} />
);

import type { ReactNode } from 'react';
import { claimById, loadCatalog } from '../../catalog';
import { CaseLines } from '../../components/start-here/case-lines';
import { Mistake } from '../../components/start-here/mistake';
import { SheetFiles } from '../../components/start-here/sheet';
import { rowsById } from './articles';
import { named } from './unknown-name';

/** `<CaseLines caption="…" rows={['…']} />`: rows of the decision table by id, in little room. */
export function CaseLinesById({ caption, rows }: { caption: string; rows: string[] }) {
  return <CaseLines caption={caption} rows={rowsById('CaseLines', rows)} />;
}

/** `<Mistake claim="…">` with what to do instead. */
export function MistakeAbout({ claim, children }: { claim: string; children: ReactNode }) {
  const found = named('Mistake', claim, () => claimById(loadCatalog(), claim));
  return <Mistake claim={found}>{children}</Mistake>;
}

/** `<SheetFiles />`: the paper sizes of which the build says that it makes a PDF (scripts/lib/cheat-sheet.ts). */
export const BuiltSheetFiles = () => (
  <SheetFiles formats={(process.env.CHEAT_SHEETS ?? '').split(',').filter(Boolean)} />
);

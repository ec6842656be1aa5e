import type { Advisory, AdvisoryLabels, AppTrait } from '../data';
import { advisoryAddress } from '../ui/address';
import { Inline } from '../ui/inline';
import plain from '../ui/plain-table.module.css';
import styles from './advisories.module.css';
import { Severity } from './severity';

interface Props {
  caption: string;
  advisories: readonly Advisory[];
  labels: AdvisoryLabels;
}

/** Advisories with all that their records say, in the order given. */
export function AdvisoryTable({ caption, advisories, labels }: Props) {
  return (
    <table className={`${plain.table} ${styles.table}`}>
      <caption>{caption} </caption>
      <thead data-pagefind-ignore="">
        <tr>
          <th scope="col">Advisory</th>
          <th scope="col">What it allowed, and in which app</th>
          <th scope="col">Affected</th>
          <th scope="col">Fixed in</th>
        </tr>
      </thead>
      <tbody>
        {advisories.map((advisory) => (
          <tr key={advisory.id} id={advisory.id}>
            <Head advisory={advisory} labels={labels} />
            <td>
              <WhatItAllowed advisory={advisory} labels={labels} />
            </td>
            <td>
              <Affected advisory={advisory} />
            </td>
            <td>{fixesOf(advisory).join(', ') || 'not read'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface PartProps {
  advisory: Advisory;
  labels: AdvisoryLabels;
}

function Head({
  advisory: { id, ghsa, about, alsoAbout = [], severity, score, ...days },
  labels,
}: PartProps) {
  return (
    <th scope="row">
      <a href={advisoryAddress(id)}>{id}</a>{' '}
      {id !== ghsa && (
        <span>
          <a href={advisoryAddress(ghsa)}>{ghsa}</a>
        </span>
      )}{' '}
      <span>
        <Severity of={severity} score={score} />
      </span>{' '}
      <span>{[about, ...alsoAbout].map((subject) => labels.subjects[subject]).join('; ')}</span>{' '}
      <span>
        Published {days.published}
        {days.fixedOn && `, fixed ${days.fixedOn}`}
      </span>
    </th>
  );
}

const choiceText = (need: AppTrait | AppTrait[], { traits }: AdvisoryLabels) =>
  [need]
    .flat()
    .map((trait) => traits[trait])
    .join(', or ');

function WhatItAllowed({ advisory, labels }: PartProps) {
  const { title, needs, workaround, remark, confidence, readAs } = advisory;
  return (
    <>
      <Inline text={title} />{' '}
      {needs.length > 0 && (
        <span>
          Only with <Inline text={`${needs.map((need) => choiceText(need, labels)).join('; and ')}.`} />
        </span>
      )}{' '}
      {workaround && (
        <span>
          Without an upgrade: <Inline text={workaround} />
        </span>
      )}{' '}
      <span>
        Ranges found {labels.confidences[confidence]}; read: {labels.waysOfReading[readAs]}.{' '}
        {remark && <Inline text={remark} />}
      </span>
    </>
  );
}

const fixesOf = ({ affects }: Pick<Advisory, 'affects'>) => [...new Set(affects.map(({ before }) => before))];

function Affected({ advisory: { affects, unread = [], react = [] } }: Pick<PartProps, 'advisory'>) {
  const known = affects.map(
    ({ from, before, presumed }) => `${from} to before ${before}${presumed ? ' (presumed)' : ''}`,
  );
  const open = unread.map(({ from, before }) =>
    before ? `${from} to before ${before}` : `${from} and later`,
  );
  return (
    <>
      {known.join('; ')} {open.length > 0 && <span>Could not be read: {open.join('; ')}</span>}{' '}
      {react.length > 0 && (
        <span>React {react.map(({ from, before }) => `${from} to before ${before}`).join('; ')}</span>
      )}
    </>
  );
}

import type { SourceId, VerdictGroup } from '../data';
import { sourceLabel } from '../sources/source-label';
import { Choice } from '../ui/choice';
import type { HistoryMethod } from '../ui/use-address-filter';
import { claimKindLabels } from '../verdict/claim-kind-labels';
import { type ClaimFilter, groupsOf, verdictNamed } from './filter';

interface Props {
  filter: ClaimFilter;
  change: (next: ClaimFilter, step: HistoryMethod) => void;
  topics: readonly { id: string; title: string }[];
  sources: readonly SourceId[];
  groups: readonly VerdictGroup[];
}

/** What the claims can be narrowed by beside words. */
export function Choices({ filter, change, topics, sources, groups }: Props) {
  const choose = (chosen: Partial<ClaimFilter>) => change({ ...filter, ...chosen }, 'pushState');
  return (
    <>
      <Choice label="Topic" name="topic" value={filter.topic} onChoose={(topic) => choose({ topic })}>
        {topics.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </Choice>
      <Choice
        label="Article"
        name="source"
        value={filter.source}
        onChoose={(chosen) => choose({ source: sources.find((id) => id === chosen) ?? '' })}
      >
        {sources.map((id) => (
          <option key={id} value={id}>
            {sourceLabel[id]}
          </option>
        ))}
      </Choice>
      <KindAndVerdict filter={filter} choose={choose} groups={groups} />
    </>
  );
}

interface KindProps extends Pick<Props, 'filter' | 'groups'> {
  choose: (chosen: Partial<ClaimFilter>) => void;
}

/** A kind narrows the verdicts on offer too, and takes back a chosen one that it cannot have. */
function KindAndVerdict({ filter, choose, groups }: KindProps) {
  const chooseKind = (chosen: string) => {
    const kind = groups.find((group) => group.kind === chosen)?.kind ?? '';
    choose({ kind, verdict: verdictNamed(groups, kind, filter.verdict) });
  };
  return (
    <>
      <Choice label="Fact or advice" name="kind" value={filter.kind} onChoose={chooseKind}>
        {groups.map(({ kind }) => (
          <option key={kind} value={kind}>
            {claimKindLabels[kind]}
          </option>
        ))}
      </Choice>
      <Choice
        label="Verdict"
        name="verdict"
        value={filter.verdict}
        onChoose={(chosen) => choose({ verdict: verdictNamed(groups, filter.kind, chosen) })}
      >
        {groupsOf(groups, filter.kind).map(({ kind, verdicts }) => (
          <optgroup key={kind} label={claimKindLabels[kind]}>
            {verdicts.map(({ verdict }) => (
              <option key={verdict}>{verdict}</option>
            ))}
          </optgroup>
        ))}
      </Choice>
    </>
  );
}

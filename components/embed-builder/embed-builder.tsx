'use client';

import { Choices } from './choices';
import { queryOf } from './chosen';
import { CopyPanel } from './copy-panel';
import { type EmbedDraft, embedNamed, fieldsFor } from './draft';
import styles from './embed-builder.module.css';
import type { BuilderProps } from './embeds';
import { LiveFrame } from './live-frame';
import { placeNamed } from './places';
import { Subject } from './subject';
import { useDraft } from './use-draft';
import { wholeAddress } from './whole-address';

/** Chooses what an embed shows, shows it, and hands it out for slides and pages. */
export function EmbedBuilder({ embeds, fieldsOf }: BuilderProps) {
  const { draft, canUndo, change, undo } = useDraft({ embeds, fieldsOf });
  const embed = draft && embedNamed({ embeds, fieldsOf }, draft.name);
  if (!draft || !embed) return <div className={styles.builder} aria-busy="true" data-embed-builder="" />;
  const fields = fieldsFor({ embeds, fieldsOf }, embed);
  const place = placeNamed(draft.place);
  const query = queryOf(fields, draft.chosen);
  const title = draft.chosen.title || embed.title;
  return (
    <div className={styles.builder} data-embed-builder="">
      <form className={styles.choices} aria-label="What to show" onSubmit={(event) => event.preventDefault()}>
        <Subject {...{ embeds, fieldsOf, draft, embed, canUndo, undo, change }} />
        <Choices
          {...{ fields, embed }}
          chosen={draft.chosen}
          onChoose={(name, text) => change(chosenWith(draft, name, text), name)}
        />
      </form>
      <CopyPanel name={embed.name} place={place} title={title} address={wholeAddress(embed.name, query)} />
      <LiveFrame {...{ place, title }} path={embed.name + query} />
    </div>
  );
}

/** @param text undefined for the initial value */
function chosenWith(draft: EmbedDraft, name: string, text: string | undefined): EmbedDraft {
  const { [name]: _, ...others } = draft.chosen;
  return { ...draft, chosen: text === undefined ? others : { ...others, [name]: text } };
}

import type { DescribedField } from '../../embed/parameters/fields';
import type { Chosen } from './chosen';
import styles from './embed-builder.module.css';
import type { Embed } from './embeds';
import { FieldChoice } from './field-choice';

/** What most people choose; the others, and those to come, are folded. */
const first = ['variant', 'view', 'layout', 'file', 'theme', 'fontsize', 'zoom', 'title'];

interface Props {
  fields: readonly DescribedField[];
  embed: Embed;
  chosen: Chosen;
  /** @param text undefined for the initial value */
  onChoose: (name: string, text: string | undefined) => void;
}

/** A control for every parameter of an embed: from what is said of it where it is defined, so a new one needs no change here. */
export function Choices({ fields, embed, chosen, onChoose }: Props) {
  const choice = (field: DescribedField) => (
    <FieldChoice
      // Another embed may offer other values.
      key={`${embed.name} ${field.name}`}
      field={field}
      offers={embed.offers[field.name]}
      text={chosen[field.name]}
      onChoose={(text) => onChoose(field.name, text)}
    />
  );
  const others = fields.filter(({ name }) => !first.includes(name));
  return (
    <>
      {fields.filter(({ name }) => first.includes(name)).map(choice)}
      {others.length > 0 && (
        <details className={styles.more}>
          <summary>{others.length} more settings</summary>
          {others.map(choice)}
        </details>
      )}
    </>
  );
}

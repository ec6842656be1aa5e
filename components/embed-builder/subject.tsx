import { type EmbedDraft, fieldsFor, movedTo } from './draft';
import styles from './embed-builder.module.css';
import type { BuilderProps, Embed } from './embeds';
import { placeNamed, places, projectorSizes } from './places';
import { talkChoices } from './presets';

interface Props extends BuilderProps {
  draft: EmbedDraft;
  embed: Embed;
  canUndo: boolean;
  undo: () => void;
  /** @param of what is changed */
  change: (draft: EmbedDraft, of: string) => void;
}

/** What is embedded and on what, and what concerns all choices. */
export function Subject({ embeds, fieldsOf, draft, embed, canUndo, undo, change }: Props) {
  const isChanged = Object.keys(draft.chosen).length > 0;
  const [fields, place] = [fieldsFor({ embeds, fieldsOf }, embed), placeNamed(draft.place)];
  const choose = (chosen: EmbedDraft['chosen'], of: string) =>
    change({ ...draft, chosen: { ...draft.chosen, ...chosen } }, of);
  const forTalk = talkChoices(fields, embed, place);
  return (
    <>
      <Pick
        label="Embed"
        value={embed.name}
        options={embeds.map(({ name, title }) => ({ value: name, label: title }))}
        onPick={(name) => change(movedTo({ embeds, fieldsOf }, draft, name), 'embed')}
      />
      <Pick
        label="Put it on"
        value={draft.place}
        options={places.map(({ name, label }) => ({ value: name, label }))}
        onPick={(place) => change({ ...draft, place }, 'place')}
      />
      <div className={styles.buttons}>
        {forTalk && (
          <Press
            name="Talk: both forms, dark, large"
            title="Both apps and their requests side by side, without code"
            onPress={() => choose(forTalk, 'talk')}
          />
        )}
        <Press
          name="Sizes for a projector"
          title="On a projector 1280 px wide, all text is at least 20 px high"
          onPress={() => choose(projectorSizes(fields, place), 'projector')}
        />
        <Press name="Undo" isOff={!canUndo} onPress={undo} />
        <Press name="Reset" isOff={!isChanged} onPress={() => change({ ...draft, chosen: {} }, 'reset')} />
      </div>
    </>
  );
}

interface PickProps {
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
  onPick: (value: string) => void;
}

function Pick({ label, value, options, onPick }: PickProps) {
  return (
    <label className={styles.pick}>
      {label}
      <select className={styles.input} value={value} onChange={({ target }) => onPick(target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

interface PressProps {
  name: string;
  title?: string;
  isOff?: boolean;
  onPress: () => void;
}

function Press({ name, title, isOff, onPress }: PressProps) {
  return (
    <button
      type="button"
      className={styles.button}
      title={title}
      // Not `disabled`: a button that vanishes under the keyboard takes the focus with it.
      aria-disabled={isOff}
      onClick={() => isOff || onPress()}
    >
      {name}
    </button>
  );
}

'use client';

import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { thumbnailPath } from '../ui/address';
import type { ExampleStart, StartName } from './origin';
import { groupsWith, type StartCard, startGroups } from './start-groups';
import styles from './start-menu.module.css';
import { takeFocus } from './take-focus';

interface Props {
  starter: StartName;
  examples: readonly ExampleStart[];
  /** Ids of the apps of conformance cases, as addresses have them. */
  caseApps: readonly string[];
  onStart: (id: string) => void;
}

/** Everything there is to start from, in a dialog: with pictures, in groups, to be searched. */
export function StartMenu({ starter, examples, caseApps, onStart }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const open = () => {
    setIsOpen(true);
    dialog.current?.showModal();
  };
  const choose = (id: string) => {
    dialog.current?.close();
    onStart(id);
  };
  return (
    <>
      <button type="button" className={styles.button} aria-haspopup="dialog" data-key="o" onClick={open}>
        Start from…
      </button>
      <dialog
        ref={dialog}
        className={styles.dialog}
        aria-label="Start from"
        onClose={() => setIsOpen(false)}
        onKeyDown={moveByArrows}
        // A press beside the list closes it.
        onPointerDown={({ target }) => target === dialog.current && dialog.current.close()}
      >
        {isOpen && (
          <Choices
            {...{ starter, examples, caseApps }}
            onChoose={choose}
            onCancel={() => dialog.current?.close()}
          />
        )}
      </dialog>
    </>
  );
}

interface ChoicesProps extends Omit<Props, 'onStart'> {
  onChoose: (id: string) => void;
  onCancel: () => void;
}

function Choices({ starter, examples, caseApps, onChoose, onCancel }: ChoicesProps) {
  const id = useId();
  const [words, setWords] = useState('');
  const groups = groupsWith(startGroups(starter, examples, caseApps), words);
  const count = groups.reduce((sum, { cards }) => sum + cards.length, 0);
  return (
    <div className={styles.choices}>
      <div className={styles.search}>
        <label htmlFor={id}>Search</label>
        <input
          id={id}
          type="search"
          className={styles.field}
          autoComplete="off"
          value={words}
          onChange={({ target }) => setWords(target.value)}
          ref={takeFocus}
          data-stop=""
        />
        <span role="status">{count === 1 ? '1 app' : `${count} apps`}</span>
        <button type="button" className={styles.button} onClick={onCancel}>
          Cancel
        </button>
      </div>
      <div className={styles.list}>
        {groups.map(({ title, cards }) => (
          <section key={title} aria-label={title}>
            <h2>{title}</h2>
            <ul className={styles.cards}>
              {cards.map((card) => (
                <Card key={card.key} card={card} onChoose={onChoose} />
              ))}
            </ul>
          </section>
        ))}
        {count === 0 && <p>No app matches these words.</p>}
      </div>
    </div>
  );
}

function Card({
  card: { title, picture, choices },
  onChoose,
}: {
  card: StartCard;
  onChoose: (id: string) => void;
}) {
  return (
    <li className={styles.card}>
      {picture && (
        <div className={styles.picture} aria-hidden="true">
          <iframe
            title={`${title}, as rendered when this site was built`}
            src={thumbnailPath(...picture)}
            loading="lazy"
            // Its own policy lets no script run; without this word tools cannot look inside for faults.
            sandbox="allow-scripts"
            tabIndex={-1}
          />
        </div>
      )}
      <p className={styles.name}>{title}</p>
      <p className={styles.forms}>
        {choices.map(({ id, title: says, label }) => (
          <button
            key={id}
            type="button"
            className={styles.button}
            aria-label={choices.length === 1 && label === 'Open' ? `Open ${says}` : says}
            data-stop=""
            onClick={() => onChoose(id)}
          >
            {label}
          </button>
        ))}
      </p>
    </li>
  );
}

/** Up and down go through the field and all that can be chosen, in their order. */
function moveByArrows(event: KeyboardEvent<HTMLElement>): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (by === 0) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-stop]')];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  const next = stops[at + by];
  if (!next) return;
  event.preventDefault();
  next.focus();
  next.scrollIntoView({ block: 'nearest' });
}

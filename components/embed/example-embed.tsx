'use client';

import { useEffect, useMemo, useRef, useState } from 'react';
import '../live-example/code.css';
import type { Field } from '../../embed/parameters/fields';
import { AboutRun } from '../live-example/about-run';
import { VariantComparison } from '../live-example/comparison';
import { NoteEarlyPress } from '../live-example/early-press';
import { useTotals } from '../live-example/live-example';
import { PaneOptionsProvider } from '../live-example/pane-options';
import type { Example } from '../live-example/types';
import { useEachTime } from '../live-example/use-each-time';
import { compare } from '../live-example/use-view';
import { VariantTabs } from '../live-example/variant-tabs';
import { WithoutScript } from '../live-example/without-script';
import { NoteHost } from '../offline/note-host';
import { TakeOffline } from '../offline/take-offline';
import { WithoutScripts } from '../offline/without-scripts';
import { pathOnSite, remotePath } from '../ui/address';
import { Panel } from '../ui/panel';
import { AboutMenu } from './about-menu';
import { useWishes } from './asked';
import { EarlyMessage } from './early-message';
import styles from './embed.module.css';
import { NotUnderstood } from './not-understood';
import { ResetEmbedButton } from './reset-button';
import { TextSize } from './text-size';
import { useAround } from './use-around';
import { useDeckKeys } from './use-deck-keys';
import { useKeptState } from './use-kept-state';
import { useRemote } from './use-remote';
import { useReset } from './use-reset';
import { useSeen } from './use-seen';

interface Props extends Example {
  /** What an address may ask for. */
  fields: readonly Field[];
}

/** One example that fills the frame it is shown in, as its address asks. */
export function ExampleEmbed({ fields, ...example }: Props) {
  const { slug, lesson } = example;
  const wishes = useWishes(fields, example.variants);
  const { variants } = wishes;
  const [totals, onTotals] = useTotals();
  const [view, setView] = useState(wishes.view);
  useEffect(() => setView(wishes.view), [wishes.view]);
  const { resets, undos, reset, undo } = useReset();
  useEachTime(resets, () => setView(wishes.view));
  const figure = useRef<HTMLElement>(null);
  const around = useAround(wishes.isRead, wishes.id, reset);
  const { isPaused, mayStart } = useSeen(figure, around.told);
  useRemote(wishes.id, isPaused, reset);
  const onDeckKey = useDeckKeys(wishes.hasDeckKeys, wishes.id);
  const { kept, onKeep, hasEditsBack } = useKeptState(wishes, example.variants, view, setView, around);
  const options = useMemo(() => {
    const { options: asked, hasDeckKeys } = wishes;
    const startsByItself = asked.startsByItself && mayStart;
    const told = { resets, undos, isPaused, kept, onKeep, onDeckKey: hasDeckKeys ? onDeckKey : undefined };
    return { ...asked, ...told, startsByItself };
  }, [wishes, mayStart, resets, undos, isPaused, kept, onKeep, onDeckKey]);
  const title = wishes.title ?? example.title;
  return (
    <figure ref={figure} className={styles.embed} aria-label={`Live example: ${example.title}`}>
      <EarlyMessage />
      <NoteHost />
      <WithoutScripts slug={slug} />
      <NoteEarlyPress />
      <PaneOptionsProvider value={options}>
        <VariantTabs
          {...{ slug, variants, view, onTotals }}
          isAlone
          onView={setView}
          before={title && <h1 className={styles.title}>{title}</h1>}
          after={
            <>
              <TextSize />
              <ResetEmbedButton
                hasEditsBack={hasEditsBack && resets === 0}
                canUndo={resets > 0 && undos === 0}
                onReset={reset}
                onUndo={undo}
              />
              <AboutMenu>
                <p>{lesson}</p>
                <AboutRun {...example} />
                <p className={styles.links}>
                  <a href={pathOnSite(`/examples/${slug}`)}>This example with its explanation</a>
                  {wishes.id && (
                    <a href={remotePath(wishes.id)} rel="opener">
                      A remote for it
                    </a>
                  )}
                </p>
                <Panel name="What is saved for a talk">
                  <TakeOffline slug={slug} />
                </Panel>
                {view === compare && (
                  <Panel name="The comparison">
                    <VariantComparison variants={variants} totals={totals} />
                  </Panel>
                )}
              </AboutMenu>
            </>
          }
        />
      </PaneOptionsProvider>
      <NotUnderstood problems={wishes.problems} isWanted={wishes.isDebug} />
      <WithoutScript variants={example.variants} />
    </figure>
  );
}

/** What an embed and the page around it tell each other, over `postMessage`. docs/embedding.md is about the same. */
import { type DeckKey, deckKeys } from 'next-sandbox/keys';
import type { EmbedState } from './state';

/** Goes up when a message changes its meaning. */
export const version = 1;
export const source = 'action-or-route';

type Nothing = Record<never, never>;

/** Embed → page around it. */
export interface EmbedMessages {
  /** The embed is there, and waits for a `welcome`: after each load of its frame. */
  hello: Nothing;
  /** A key that turns slides was pressed in the embed. */
  key: { key: DeckKey };
  /** The embed has no more use for the focus. */
  release: Nothing;
  /** What the reader has changed, whenever that changes; to be handed back in a `welcome`. */
  state: { state: EmbedState };
}

/** Page around it → embed. */
export interface AroundMessages {
  /** Answers `hello`. `state`: as the embed last told it. */
  welcome: { state?: EmbedState };
  /** How many pixels of the screen a pixel of the embed is; 0.5 where a deck is shown at half its size. */
  scale: { scale: number };
  /** The embed is on the slide in view. */
  start: Nothing;
  /** It is not: it pauses. */
  stop: Nothing;
  /** Puts code, server, wire and options back. */
  reset: Nothing;
  /** Goes to a step of the example, counted from 1, or from the one in view. */
  step: { step: number | 'next' | 'previous' };
}

type Messages<Fields, Type extends keyof Fields> = Type extends unknown
  ? { source: typeof source; version: typeof version; type: Type; id?: string } & Fields[Type]
  : never;

/** `id`: what the address of the embed calls it. */
export type EmbedMessage<Type extends keyof EmbedMessages = keyof EmbedMessages> = Messages<
  EmbedMessages,
  Type
>;
export type AroundMessage<Type extends keyof AroundMessages = keyof AroundMessages> = Messages<
  AroundMessages,
  Type
>;

const envelope = { source, version } as const;

/** @returns a message to the page around an embed */
export const message = <Type extends keyof EmbedMessages>(
  type: Type,
  fields: EmbedMessages[Type],
  id: string | undefined,
) => ({ ...envelope, type, ...(id !== undefined && { id }), ...fields });

/** @returns a message to an embed */
export const messageIn = <Type extends keyof AroundMessages>(type: Type, fields: AroundMessages[Type]) => ({
  ...envelope,
  type,
  ...fields,
});

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isOurs = (data: unknown): data is Record<string, unknown> =>
  isRecord(data) && data.source === source && data.version === version;

/**
 * What a window has told an embed. reveal.js says `slide:start` and `slide:stop`, which mean the same as ours.
 *
 * @returns undefined for what is not a message to an embed; a `state` comes as it was sent, to be read by `readState`
 */
export function readAroundMessage(
  data: unknown,
):
  | AroundMessage<'scale' | 'start' | 'stop' | 'step' | 'reset'>
  | { type: 'welcome'; state: unknown }
  | undefined {
  if (data === 'slide:start' || data === 'slide:stop')
    return messageIn(data === 'slide:start' ? 'start' : 'stop', {});
  if (!isOurs(data)) return undefined;
  const { type, state, scale, step } = data;
  if (type === 'start' || type === 'stop' || type === 'reset') return messageIn(type, {});
  if (type === 'welcome') return { type, state };
  if (type === 'step') return isStep(step) ? messageIn(type, { step }) : undefined;
  const isScale = type === 'scale' && typeof scale === 'number' && scale > 0 && scale < 100;
  return isScale ? messageIn(type, { scale }) : undefined;
}

const isStep = (step: unknown): step is number | 'next' | 'previous' =>
  step === 'next' || step === 'previous' || (Number.isInteger(step) && Number(step) > 0);

/** @returns what a window has told the page around it; undefined for what is not a message of an embed */
export function readEmbedMessage(data: unknown): EmbedMessage | undefined {
  if (!isOurs(data)) return undefined;
  const id = typeof data.id === 'string' ? data.id : undefined;
  const { type, key, state } = data;
  if (type === 'hello' || type === 'release') return message(type, {}, id);
  // Kept and handed back, and read by nobody but the embed.
  if (type === 'state' && isRecord(state))
    return message(type, { state: state as unknown as EmbedState }, id);
  const pressed = type === 'key' && isRecord(key) ? deckKeyOf(key) : undefined;
  return pressed && message('key', { key: pressed }, id);
}

/** @returns undefined for a key that does not turn slides */
export function deckKeyOf(event: { readonly [Name in keyof DeckKey]?: unknown }): DeckKey | undefined {
  const key = deckKeys.find((known) => known === event.key);
  const { code } = event;
  return key && { key, code: typeof code === 'string' ? code : '', ...modifiersOf(event) };
}

const modifiersOf = (event: { readonly [Name in keyof DeckKey]?: unknown }) => ({
  shiftKey: event.shiftKey === true,
  ctrlKey: event.ctrlKey === true,
  altKey: event.altKey === true,
  metaKey: event.metaKey === true,
});

/** The name of the `BroadcastChannel` on which a remote speaks to the embeds with this id, by the messages of a page around them. */
export const remoteChannel = (id: string) => `action-or-route remote ${id}`;

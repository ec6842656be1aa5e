import { getterOf, uncurried } from '../../shared/native';

const preventDefault = uncurried(Event.prototype.preventDefault);
const buttonOf = getterOf(MouseEvent.prototype, 'button');
const modifiers = (['ctrlKey', 'metaKey', 'shiftKey', 'altKey'] as const).map((name) =>
  getterOf(MouseEvent.prototype, name),
);

/**
 * Keeps a press on a link from opening another tab: with a key held or the middle button, browsers ask any host for it, whatever
 * the policy and the sandbox of the frame say. To be called before the app sees the event, which it could keep from others.
 * Which element was pressed does not matter: a closed shadow root would hide it.
 */
export function keepInThisTab(event: Event): void {
  if (!event.isTrusted) return; // what a script makes opens no tab
  const press = event as MouseEvent; // browsers tell of a press by no other
  let isPlain = buttonOf(press) === 0;
  for (let index = 0; index < modifiers.length; index += 1) isPlain &&= !modifiers[index]?.(press);
  if (!isPlain) preventDefault(press);
}

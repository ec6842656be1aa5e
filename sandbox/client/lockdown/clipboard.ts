import { getterOf, uncurried } from '../../shared/native';

const exec = uncurried(RegExp.prototype.exec);
const typeOf = getterOf(Event.prototype, 'type');

/**
 * Takes away what no permissions policy covers and a single press of the reader is enough for: to write the clipboard by
 * `execCommand`, and to change what the reader copies. Ctrl+C on selected text works as ever.
 */
export function keepOffTheClipboard(): void {
  const run = uncurried(Document.prototype.execCommand);
  Document.prototype.execCommand = function execCommand(command, ...rest) {
    const name = `${command}`;
    if (!exec(/^(?:copy|cut|paste)$/i, name)) return run(this, name, ...rest);
    console.info(`execCommand('${name}') was ignored: the clipboard isn't available in this sandbox.`);
    return false;
  };
  const dataOf = getterOf(ClipboardEvent.prototype, 'clipboardData');
  const Data = DataTransfer;
  Object.defineProperty(ClipboardEvent.prototype, 'clipboardData', {
    configurable: true,
    enumerable: true,
    get(this: ClipboardEvent) {
      // What is written here goes nowhere.
      return isCopying(this) ? new Data() : dataOf(this);
    },
  });
  const prevent = uncurried(Event.prototype.preventDefault);
  Event.prototype.preventDefault = function preventDefault() {
    if (!isCopying(this)) prevent(this);
  };
}

const isCopying = (event: Event) => event.isTrusted && (typeOf(event) === 'copy' || typeOf(event) === 'cut');

/** Windows that float above every page; a policy of frame A says the same (`host/frames/opaque-frame.ts`). */
export function keepOutOfFloatingWindows(scope: object): void {
  Reflect.deleteProperty(HTMLVideoElement.prototype, 'requestPictureInPicture');
  Reflect.deleteProperty(scope, 'documentPictureInPicture');
}

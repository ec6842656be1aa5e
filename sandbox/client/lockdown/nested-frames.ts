import { getterOf, uncurried } from '../../shared/native';
import { keepRootsOutOfHtml } from './declared-roots';

const framesWithin = {
  document: uncurried(Document.prototype.querySelectorAll),
  shadow: uncurried(ShadowRoot.prototype.querySelectorAll),
};
const countOf = getterOf(NodeList.prototype, 'length');
const itemOf = uncurried(NodeList.prototype.item);
const attribute = uncurried(Element.prototype.getAttributeNS);
const setAttribute = uncurried(Element.prototype.setAttributeNS);
const nameOf = getterOf(Element.prototype, 'localName');
const remove = uncurried(Element.prototype.remove);
const parentOf = getterOf(Node.prototype, 'parentNode');
const nextTo = getterOf(Node.prototype, 'nextSibling');
const insert = uncurried(Node.prototype.insertBefore);
const Observer = MutationObserver;
const observe = uncurried(MutationObserver.prototype.observe);
const modeOf = getterOf(ShadowRoot.prototype, 'mode');
const keep = uncurried(WeakSet.prototype.add);
const isKept = uncurried(WeakSet.prototype.has);
const closedHosts = new WeakSet();

/** Whether nobody can tell from outside what in the element has the focus. */
export const hasClosedRoot = (element: Element): boolean => isKept(closedHosts, element);

/**
 * Sees to it that no script runs in a frame that the app nests in its own: it would find there what this frame has lost.
 * The app cannot reach into such a frame, for each has an origin of its own; only scripts within it could run. Those start
 * in a later task than the element comes in, and an observer has its turn before: it forbids them.
 */
export function keepScriptsOutOfNestedFrames(scope: Window & typeof globalThis): void {
  const countFrames = getterOf(scope, 'length');
  const look = () => {
    if (countFrames(scope) > 0) forbidScripts(framesWithin.document(document, 'iframe, frame'));
  };
  // Before the app runs; later it could change what a list is read by.
  watch(document, look, { ...changes, attributeFilter: ['sandbox'] });
  watchShadowRoots();
  keepRootsOutOfHtml();
}

/** Without a prototype: what an app gives all objects could make these options ones that are refused. */
const changes: MutationObserverInit = Object.assign(Object.create(null), {
  childList: true,
  subtree: true,
  attributes: true,
});

/** The observer is nobody's but this function's: an app cannot end it. */
function watch(root: Node, look: () => void, of = changes): void {
  observe(new Observer(look), root, of);
}

let hasNested = false;
/** Whether there has been a nested frame: what the reader presses there, browsers count as a gesture in this frame, too. */
export const hasHadNestedFrames = (): boolean => hasNested;

function forbidScripts(frames: NodeListOf<Element>): void {
  hasNested ||= countOf(frames) > 0;
  for (let index = countOf(frames) - 1; index >= 0; index -= 1) {
    const frame = itemOf(frames, index) as Element;
    if (nameOf(frame) !== 'iframe') remove(frame);
    else if (attribute(frame, null, 'sandbox') !== '') putBack(frame);
  }
}

/** What an element may do is settled when it comes in, so it comes in once more. */
function putBack(frame: Element): void {
  const [parent, next] = [parentOf(frame), nextTo(frame)];
  setAttribute(frame, null, 'sandbox', '');
  remove(frame);
  if (parent) insert(parent, frame, next);
}

/** Observers do not look into shadow roots. One that can be cloned would come in a second time without being seen. */
function watchShadowRoots(): void {
  const attach = uncurried(Element.prototype.attachShadow);
  Element.prototype.attachShadow = function attachShadow(init) {
    const root = attach(this, { ...init, clonable: false });
    watch(root, () => forbidScripts(framesWithin.shadow(root, 'iframe, frame')));
    if (modeOf(root) === 'closed') keep(closedHosts, this);
    return root;
  };
}

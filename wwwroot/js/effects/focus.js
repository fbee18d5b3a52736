// @ts-check
/** @import { PageStore } from '../main.js' */
import { byId } from '../views/view.js';

/** What can take the keyboard. */
const takers = 'a[href], button:not(:disabled), input:not(:disabled), select, textarea, summary, [tabindex]';

/**
 * Where the thing that has the keyboard goes with a change of the page, the keyboard goes to what is nearest, not to nowhere.
 * @param {PageStore} store
 */
export function keepFocus(store) {
  // As a link it would put its own fragment in place of the view.
  byId('skip').addEventListener('click', (event) => {
    event.preventDefault();
    store.dispatch({ type: 'sheetShown', sheet: 'list' });
    byId('roster-box').focus();
  });
  /** What has the keyboard, and all it lies in. @type {readonly Element[]} */
  let held = [];

  addEventListener('focusin', (event) => {
    held = withAncestors(/** @type {Element} */ (event.target));
  });
  addEventListener('focusout', () => queueMicrotask(() => {
    if (held[0]?.isConnected && document.activeElement === document.body) held = [];
  }));
  new MutationObserver(() => {
    if (held.length === 0 || held[0].isConnected || document.activeElement !== document.body) return;
    const nearest = held.filter((each) => each.isConnected).map(takerIn).find((taker) => taker !== null);
    nearest?.focus({ preventScroll: true });
  }).observe(document.body, { childList: true, subtree: true });
}

/** @param {Element} element */
function withAncestors(element) {
  const all = [];
  for (let each = /** @type {Element | null} */ (element); each !== null && each !== document.body; each = each.parentElement) all.push(each);
  return all;
}

/**
 * What takes the keyboard in a part of the page; in the whole of it, the graph.
 * @param {Element} host
 * @returns {HTMLElement | null}
 */
function takerIn(host) {
  if (host.id === 'stage') return byId('canvas');
  const all = /** @type {NodeListOf<HTMLElement>} */ (host.querySelectorAll(takers));
  return [...all].find((each) => each.checkVisibility({ visibilityProperty: true })) ?? null;
}

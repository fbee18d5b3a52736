// @ts-check
/**
 * The one place where the state lives. It changes by actions through the reducer alone; listeners hear of each change once.
 * @template State, Action
 * @typedef {object} Store
 * @property {() => State} state
 * @property {(action: Action) => void} dispatch
 * @property {(listener: (state: State, before: State) => void) => () => void} subscribe
 */

/**
 * An action dispatched by a listener waits until every listener has heard of the change before it.
 * @template State, Action
 * @param {(state: State, action: Action) => State} reduce
 * @param {State} initial
 * @returns {Store<State, Action>}
 */
export function createStore(reduce, initial) {
  let current = initial;
  let telling = false;
  /** @type {Action[]} */
  const waiting = [];
  /** @type {Set<(state: State, before: State) => void>} */
  const listeners = new Set();

  /** @param {Action} action */
  function dispatch(action) {
    waiting.push(action);
    if (telling) return;
    telling = true;
    try {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) apply(next);
    } finally {
      telling = false;
    }
  }

  /** @param {Action} action */
  function apply(action) {
    const before = current;
    current = reduce(before, action);
    if (current !== before) for (const listener of listeners) listener(current, before);
  }

  return {
    state: () => current,
    dispatch,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

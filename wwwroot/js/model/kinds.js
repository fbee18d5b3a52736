// @ts-check
/**
 * How each kind of thing is shown. Colour never stands alone: shape and icon say the same.
 * The colours are custom properties of css/tokens.css, named by `token`.
 *
 * @typedef {object} Kind
 * @property {string} name the label in the database
 * @property {string} one
 * @property {string} many
 * @property {string} token
 * @property {string} shape a shape of the canvas
 * @property {number} size diameter of a node with few relationships, in model units
 * @property {string} icon a name of model/icons.js
 */

/** @type {readonly Kind[]} */
export const kinds = [
  { name: 'State', one: 'state', many: 'states', token: 'state', shape: 'round-hexagon', size: 50, icon: 'flag' },
  { name: 'Person', one: 'person', many: 'people', token: 'person', shape: 'ellipse', size: 42, icon: 'person' },
  { name: 'Organization', one: 'organization', many: 'organizations', token: 'organization', shape: 'round-rectangle', size: 38, icon: 'building' },
  { name: 'Place', one: 'place', many: 'places', token: 'place', shape: 'round-diamond', size: 36, icon: 'pin' },
  { name: 'Treaty', one: 'treaty', many: 'treaties', token: 'treaty', shape: 'cut-rectangle', size: 40, icon: 'treaty' },
  { name: 'Gift', one: 'gift', many: 'gifts', token: 'gift', shape: 'round-pentagon', size: 36, icon: 'gift' },
  { name: 'Statement', one: 'statement', many: 'statements', token: 'statement', shape: 'barrel', size: 28, icon: 'speech' },
  { name: 'Event', one: 'event', many: 'events', token: 'event', shape: 'round-octagon', size: 38, icon: 'calendar' },
];

/** @type {Kind} */
const otherKind = { name: 'Other', one: 'thing', many: 'things', token: 'other', shape: 'round-rectangle', size: 36, icon: 'dot' };

const byName = new Map(kinds.map((kind) => [kind.name, kind]));

/**
 * The kind of that name; a kind the page does not know is shown as a plain thing under its own name.
 * @param {string} name
 * @returns {Kind}
 */
export function kindOf(name) {
  const known = byName.get(name);
  if (known) return known;
  const word = name.toLowerCase();
  return { ...otherKind, name, one: word, many: word };
}

/**
 * Where a kind stands in lists: the order above, unknown ones last.
 * @param {string} name
 * @returns {number}
 */
export function kindRank(name) {
  const index = kinds.findIndex((kind) => kind.name === name);
  return index < 0 ? kinds.length : index;
}

/**
 * A node's diameter: that of its kind, and larger the more it is connected, by the logarithm.
 * @param {string} kind
 * @param {number} degree
 * @returns {number}
 */
export function nodeSize(kind, degree) {
  return Math.round(kindOf(kind).size + Math.min(22, 4 * Math.log2(1 + degree)));
}

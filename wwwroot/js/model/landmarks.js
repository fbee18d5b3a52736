// @ts-check
/**
 * Which names stand in a picture that is too small for all of them: those of the largest things, each where it has room.
 *
 * @typedef {object} Named a node as it is seen, in pixels of the screen
 * @property {string} id
 * @property {string} label
 * @property {number} x of its middle
 * @property {number} y of its middle
 * @property {number} radius
 * @property {number} rank the greatest come first
 * @property {number} font size of its letters
 * @property {boolean} [stands] its name is there already and only takes up room
 */

/** @typedef {{ left: number, right: number, top: number, bottom: number }} Frame */

/** Names are broken at this width, in pixels. */
export const breakAt = 96;

/** The first names may lie on lesser things, so many and one more for each of these areas (in square pixels); all others find a free place or none. */
const mayCover = 12;
const areaOfOne = 25_000;

/** So many of the greatest are tried. */
const mostTried = 500;

/** A letter's width and a line's height by the size of its letters. */
const letter = 0.59;
const line = 1.25;

/** Between a thing and its name, in pixels. */
const gap = 2;

/**
 * The nodes whose names find room, the greatest first, and whether a name stands above its node because there is none below.
 * @param {readonly Named[]} nodes those in sight
 * @param {{ width: number, height: number }} screen
 * @returns {readonly { id: string, above: boolean }[]}
 */
export function landmarks(nodes, { width, height }) {
  const standing = nodes.filter((node) => node.stands);
  const taken = standing.map((node) => frameOf(node, false));
  const tried = nodes.filter((node) => !node.stands).sort((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1)).slice(0, mostTried);
  const covering = mayCover + (width * height) / areaOfOne;
  const greatest = tried.slice(0, covering);
  return tried.flatMap((node, index) => {
    const body = bodyOf(node);
    if (taken.some((other) => overlap(body, other))) return [];
    const isFree = (/** @type {boolean} */ above, /** @type {readonly Named[]} */ kept) => {
      const frame = frameOf(node, above);
      return frame.left >= 0 && frame.right <= width && frame.top >= 0 && frame.bottom <= height
        && !taken.some((other) => overlap(frame, other)) && !kept.some((other) => other.id !== node.id && overlap(frame, bodyOf(other)));
    };
    const mayLie = index < covering;
    const side = [false, true].find((above) => isFree(above, mayLie ? greatest : nodes)) ?? (mayLie && isFree(false, greatest.slice(0, index)) ? false : undefined);
    if (side === undefined) return [];
    taken.push(frameOf(node, side), body);
    return [{ id: node.id, above: side }];
  });
}

/**
 * Where a name stands, broken into lines.
 * @param {Named} node
 * @param {boolean} above
 */
function frameOf({ x, y, radius, label, font }, above) {
  const lines = broken(label, Math.floor(breakAt / (letter * font)));
  const half = (Math.max(...lines.map((each) => each.length)) * letter * font) / 2;
  const tall = gap + lines.length * line * font;
  const top = above ? y - radius - 1 - tall : y + radius + 1;
  return { left: x - half, right: x + half, top, bottom: top + tall };
}

/** @param {Named} node */
function bodyOf({ x, y, radius }) {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

/**
 * A text broken into lines between its words.
 * @param {string} text
 * @param {number} most letters in a line; a longer word has a line of its own
 */
export function broken(text, most) {
  /** @type {string[]} */
  const lines = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/**
 * @param {Frame} one
 * @param {Frame} other
 */
function overlap(one, other) {
  return one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;
}

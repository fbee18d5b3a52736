// @ts-check
/** Words and figures as people read them. English, whatever the browser's language: the page speaks one. */

const numbers = new Intl.NumberFormat('en');

/** @param {number} value */
export function number(value) {
  return numbers.format(value);
}

/**
 * "1 node", "2 nodes", "3 people".
 * @param {number} count
 * @param {string} one
 * @param {string} [many]
 */
export function counted(count, one, many = `${one}s`) {
  return `${number(count)} ${count === 1 ? one : many}`;
}

/**
 * A text of at most `length` characters; a longer one ends in an ellipsis, at a word where one is near. Surrogate pairs stay whole.
 * @param {string} text
 * @param {number} length
 */
export function shortened(text, length) {
  const characters = [...text.replace(/\s+/g, ' ').trim()];
  if (characters.length <= length) return characters.join('');
  const cut = characters.slice(0, length - 1).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > cut.length / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:.]+$/, '')}…`;
}

/** A name in a picture has so many characters at most; the panel and the list have the whole one. */
const labelLength = 34;

/** A statement's words make long labels: shorter still. */
const statementLabelLength = 30;

/**
 * A node's name as a picture has room for it. Of an event the end is kept, which says where and when it was.
 * @param {{ kind: string, name: string }} node
 */
export function labelOf({ kind, name }) {
  if (kind !== 'Event') return shortened(name, kind === 'Statement' ? statementLabelLength : labelLength);
  if (name.length <= labelLength) return name;
  const [first, ...words] = name.trim().split(/\s+/);
  let end = '';
  for (const word of words.reverse()) {
    if (`${first} … ${word}${end}`.length > labelLength) break;
    end = ` ${word}${end}`;
  }
  return end ? `${first} …${end}` : shortened(name, labelLength);
}

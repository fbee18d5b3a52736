// @ts-check
/** @import { GraphNode, GraphRelationship, Picture, Point } from './types.js' */
/** @import { Colours } from '../canvas/colours.js' */
import { iconStrokes } from './icons.js';
import { kindOf, kindRank, nodeSize } from './kinds.js';
import { broken } from './landmarks.js';
import { outlines } from './outlines.js';
import { certainties, certaintyOf, phrase } from './relationships.js';
import { visible } from './visible.js';
import { labelOf } from './words.js';

/** More relationships than this are drawn without their words. */
const labelledUpTo = 80;

const margin = 110;

/** Names are broken after so many letters. */
const lineLength = 20;

const font = 'font-family="system-ui, Segoe UI, Roboto, Helvetica Neue, Noto Sans, sans-serif"';

/** @type {Readonly<Record<string, string>>} */
const dashes = { actual: '', planned: '8 5', uncertain: '2 4', denied: '9 3 2 3' };

/**
 * What is to be seen, as an SVG document of its own: with title, legend, date and sources.
 * @param {Picture} picture
 * @param {Colours} colours
 * @param {{ title: string, notes: readonly string[] }} words
 * @returns {{ text: string, width: number, height: number }}
 */
export function svgOf(picture, colours, { title, notes }) {
  const { nodes, relationships } = visible(picture);
  const placed = nodes.filter((node) => picture.positions.has(node.id));
  const at = (/** @type {string} */ id) => picture.positions.get(id) ?? { x: 0, y: 0 };
  const xs = placed.map((node) => at(node.id).x);
  const ys = placed.map((node) => at(node.id).y);
  const left = Math.min(0, ...xs) - margin;
  const top = Math.min(0, ...ys) - margin - 50;
  const kinds = [...new Set(placed.map((node) => node.kind))].sort((a, b) => kindRank(a) - kindRank(b));
  const width = Math.max(720, noteWidth(notes), Math.max(0, ...xs) + margin - left);
  const bottom = Math.max(0, ...ys) + margin;
  const rows = notes.length + 2 + Math.ceil(kinds.length / 4);
  const height = bottom - top + rows * 24 + 20;
  const labelled = relationships.length <= labelledUpTo;
  const sizes = new Map(placed.map((node) => [node.id, nodeSize(node.kind, node.degree) / 2]));
  const lines = relationships.filter((each) => sizes.has(each.start) && sizes.has(each.end));
  const turns = turnsOf(lines);
  const body = [
    text(left + 24, top + 36, title, `font-size="22" font-weight="650" fill="${colours.text}"`),
    ...lines.map((each) => line(each, at(each.start), at(each.end), sizes, turns.get(each.id) ?? 0, colours, labelled)),
    ...placed.map((node) => nodeShape(node, at(node.id), colours)),
    legend(kinds, left + 24, bottom + 20, colours),
    ...notes.map((note, index) => text(left + 24, height + top - 14 - 22 * (notes.length - 1 - index), note, `font-size="13" fill="${colours.muted}"`)),
  ];
  const frame = `xmlns="http://www.w3.org/2000/svg" width="${round(width)}" height="${round(height)}" viewBox="${round(left)} ${round(top)} ${round(width)} ${round(height)}"`;
  const ground = `<rect x="${round(left)}" y="${round(top)}" width="${round(width)}" height="${round(height)}" fill="${colours.surface}"/>`;
  return { text: `<svg ${frame} ${font}><title>${escaped(title)}</title>${ground}${body.join('')}</svg>`, width: round(width), height: round(height) };
}

/** Room for the longest note, in units of the picture. @param {readonly string[]} notes */
function noteWidth(notes) {
  return Math.max(0, ...notes.map((note) => note.length)) * 7 + 48;
}

/**
 * Which of several relationships between the same two nodes each is: 0, 1, -1, 2, …
 * @param {readonly GraphRelationship[]} lines
 * @returns {ReadonlyMap<string, number>} by the ids of the relationships
 */
function turnsOf(lines) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  return new Map(lines.map(({ id, start, end }) => {
    const ends = JSON.stringify(start < end ? [start, end] : [end, start]);
    const index = counts.get(ends) ?? 0;
    counts.set(ends, index + 1);
    return [id, index % 2 === 0 ? -index / 2 : (index + 1) / 2];
  }));
}

/**
 * @param {GraphRelationship} each
 * @param {Point} from
 * @param {Point} to
 * @param {ReadonlyMap<string, number>} sizes
 * @param {number} turn
 * @param {Colours} colours
 * @param {boolean} labelled
 */
function line(each, from, to, sizes, turn, colours, labelled) {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const unit = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
  const side = (each.start < each.end ? 1 : -1) * turn * 34;
  const bend = { x: (from.x + to.x) / 2 - unit.y * side, y: (from.y + to.y) / 2 + unit.x * side };
  const start = towards(from, bend, sizes.get(each.start) ?? 0);
  const end = towards(to, bend, (sizes.get(each.end) ?? 0) + 4);
  const certainty = certaintyOf(each);
  const colour = certainty === 'denied' ? colours.denied : colours.line;
  const dash = dashes[certainty] ? ` stroke-dasharray="${dashes[certainty]}"` : '';
  const path = `<path d="M${round(start.x)} ${round(start.y)}Q${round(bend.x)} ${round(bend.y)} ${round(end.x)} ${round(end.y)}" fill="none" stroke="${colour}" stroke-width="1.5"${dash}/>`;
  const middle = { x: (start.x + 2 * bend.x + end.x) / 4, y: (start.y + 2 * bend.y + end.y) / 4 };
  const words = labelled && each.type !== 'RELATES_TO' ? halo(middle.x, middle.y - 3, phrase(each.type), 9.5, colours.muted, colours.surface) : '';
  return path + (each.type === 'RELATES_TO' ? '' : arrow(bend, end, colour)) + words;
}

/**
 * @param {Point} from
 * @param {Point} tip
 * @param {string} colour
 */
function arrow(from, tip, colour) {
  const angle = Math.atan2(tip.y - from.y, tip.x - from.x);
  const wing = (/** @type {number} */ turn) => `${round(tip.x - 8 * Math.cos(angle + turn))} ${round(tip.y - 8 * Math.sin(angle + turn))}`;
  return `<path d="M${round(tip.x)} ${round(tip.y)}L${wing(0.42)}L${wing(-0.42)}z" fill="${colour}"/>`;
}

/**
 * @param {Point} from
 * @param {Point} to
 * @param {number} by
 */
function towards(from, to, by) {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: from.x + ((to.x - from.x) / length) * by, y: from.y + ((to.y - from.y) / length) * by };
}

/**
 * @param {GraphNode} node
 * @param {Point} point
 * @param {Colours} colours
 */
function nodeShape(node, point, colours) {
  const size = nodeSize(node.kind, node.degree);
  return glyph(node.kind, point.x - size / 2, point.y - size / 2, size, colours)
    + broken(labelOf(node), lineLength).map((each, index) => halo(point.x, point.y + size / 2 + 14 + index * 13, each, 12, colours.text, colours.surface)).join('');
}

/**
 * @param {string} kindName
 * @param {number} x
 * @param {number} y
 * @param {number} size
 * @param {Colours} colours
 */
function glyph(kindName, x, y, size, colours) {
  const kind = kindOf(kindName);
  const strokes = iconStrokes(kind.icon).map((d) => `<path d="${d}"/>`).join('');
  return `<g transform="translate(${round(x)} ${round(y)}) scale(${round(size / 24, 1000)})"><path d="${outlines[kind.shape]}" fill="${colours.kinds[kind.token]}"/>`
    + `<g transform="translate(5.4 5.4) scale(.55)" fill="none" stroke="${colours.onKind}" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round">${strokes}</g></g>`;
}

/**
 * @param {readonly string[]} kinds
 * @param {number} x
 * @param {number} y
 * @param {Colours} colours
 */
function legend(kinds, x, y, colours) {
  const ink = `font-size="13" fill="${colours.text}"`;
  const entries = kinds.map((name, index) => {
    const left = x + (index % 4) * 165;
    const top = y + Math.floor(index / 4) * 24;
    return glyph(name, left, top - 14, 18, colours) + text(left + 26, top, kindOf(name).many, ink);
  });
  const row = y + Math.ceil(kinds.length / 4) * 24;
  const lines = certainties.map(({ name, label }, index) => {
    const left = x + index * 195;
    const dash = dashes[name] ? ` stroke-dasharray="${dashes[name]}"` : '';
    return `<path d="M${round(left)} ${round(row - 4)}h22" stroke="${name === 'denied' ? colours.denied : colours.line}" stroke-width="2"${dash}/>` + text(left + 28, row, label, ink);
  });
  return [...entries, ...lines].join('');
}

/**
 * Words with a rim of the ground, so that lines do not cross them.
 * @param {number} x
 * @param {number} y
 * @param {string} words
 * @param {number} size
 * @param {string} colour
 * @param {string} ground
 */
function halo(x, y, words, size, colour, ground) {
  return text(x, y, words, `font-size="${size}" text-anchor="middle" fill="${colour}" stroke="${ground}" stroke-width="3" paint-order="stroke"`);
}

/**
 * @param {number} x
 * @param {number} y
 * @param {string} words
 * @param {string} attributes
 */
function text(x, y, words, attributes) {
  return `<text x="${round(x)}" y="${round(y)}" ${attributes} unicode-bidi="isolate">${escaped(words)}</text>`;
}

/** @param {string} words */
function escaped(words) {
  // What XML has no room for is left out; a lone half of a surrogate pair is no character.
  const clean = words.toWellFormed().replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '');
  return clean.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** @param {number} value */
function round(value, parts = 10) {
  return Math.round(value * parts) / parts;
}

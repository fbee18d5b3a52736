// @ts-check
import { iconStrokes } from '../model/icons.js';

/** @type {Map<string, string>} */
const made = new Map();

/**
 * An icon as an image for the canvas.
 * @param {string} name
 * @param {string} colour
 * @returns {string} a data address
 */
export function iconImage(name, colour) {
  return remembered(`${name} ${colour}`, () => {
    const paths = iconStrokes(name).map((d) => `<path d="${d}"/>`).join('');
    return picture(24, 24, `<g fill="none" stroke="${colour}" stroke-width="1.9" stroke-linecap="round" stroke-linejoin="round">${paths}</g>`);
  });
}

/** The canvas shows an image of this size for "nothing". */
export const noImage = picture(1, 1, '');

/**
 * The badge that says how many relationships are not drawn.
 * @param {number} count
 * @param {{ fill: string, text: string, line: string }} colours
 * @returns {string} a data address
 */
export function badgeImage(count, colours) {
  const text = badgeText(count);
  return remembered(`badge ${text} ${colours.fill} ${colours.text}`, () => {
    const width = badgeWidth(text);
    const shape = `<rect x="1" y="1" width="${width - 2}" height="16" rx="8" fill="${colours.fill}" stroke="${colours.line}" stroke-width="1.5"/>`;
    const words = `<text x="${width / 2}" y="12.600" font-family="system-ui, sans-serif" font-size="10" font-weight="600" text-anchor="middle" fill="${colours.text}">${text}</text>`;
    return picture(width, 18, shape + words);
  });
}

/** @param {number} count */
export function badgeText(count) {
  return count > 999 ? `+${Math.floor(count / 1000)}k` : `+${count}`;
}

/** @param {string} text */
export function badgeWidth(text) {
  return 10 + 6.4 * text.length;
}

/**
 * @param {number} width
 * @param {number} height
 * @param {string} content
 */
function picture(width, height, content) {
  // Twice the size, so that it stays sharp when the picture is enlarged.
  const frame = `width="${width * 2}" height="${height * 2}" viewBox="0 0 ${width} ${height}"`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" ${frame}>${content}</svg>`)}`;
}

/**
 * @param {string} key
 * @param {() => string} make
 */
function remembered(key, make) {
  const known = made.get(key);
  if (known) return known;
  const image = make();
  made.set(key, image);
  return image;
}

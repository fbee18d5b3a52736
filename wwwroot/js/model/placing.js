// @ts-check

/** So far from the edges of the window, in pixels. */
const margin = 8;

/** Between a word and its menu. */
const gap = 4;

/** A menu is no taller, in pixels. */
const tallest = 320;

/**
 * Where the menu of a word stands: below it, or above it where there is more room, and never over the edge of the window.
 * @param {{ left: number, top: number, bottom: number }} word in the window
 * @param {number} width of the menu
 * @param {{ width: number, height: number }} room the window
 * @returns {{ left: number, top?: number, bottom?: number, maxHeight: number }} bottom is measured from the lower edge
 */
export function menuPlace(word, width, room) {
  const below = room.height - word.bottom - gap - margin;
  const above = word.top - gap - margin;
  const left = Math.max(margin, Math.min(word.left, room.width - width - margin));
  return below >= tallest || below >= above
    ? { left, top: word.bottom + gap, maxHeight: Math.min(tallest, below) }
    : { left, bottom: room.height - word.top + gap, maxHeight: Math.min(tallest, above) };
}

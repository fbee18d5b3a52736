// @ts-check
/**
 * What a force layout leaves undone: parts that drifted away, a picture across the screen instead of along it, things on top of each other.
 * @typedef {{ id: string, x: number, y: number, width: number, height: number }} Box a node with its label, by its middle
 * @typedef {{ source: string, target: string }} Line
 */

/** Room between two parts that nothing joins. */
const partGap = 50;

/** Room between two nodes. */
const nodeGap = 6;

/** Pushing apart stops after this many rounds, at the latest. */
const rounds = 60;

/** Places tried for a node that is wedged in. */
const maxTurns = 4000;

/** Above so many nodes everything is too small for overlaps to matter, and pushing takes too long. */
const separateUpTo = 3000;

/**
 * A finished layout made tidy: turned to the shape of the canvas, its parts side by side, nothing on top of anything.
 * @param {readonly Box[]} boxes
 * @param {readonly Line[]} lines
 * @param {number} aspect width of the canvas by its height
 * @returns {readonly Box[]}
 */
export function tidied(boxes, lines, aspect) {
  const parts = components(boxes, lines).map((part) => separated(turned(part, aspect), new Set()));
  return packed(withSinglesTogether(parts, aspect), aspect);
}

/**
 * Boxes pushed apart until none lies on another. Fixed ones do not move.
 * @param {readonly Box[]} boxes
 * @param {ReadonlySet<string>} fixed
 * @returns {readonly Box[]}
 */
export function separated(boxes, fixed) {
  if (boxes.length > separateUpTo) return boxes;
  const moved = boxes.map((box) => ({ ...box }));
  for (let round = 0; round < rounds; round += 1) {
    if (!pushApart(moved, fixed)) return moved;
  }
  settle(moved, fixed);
  return moved;
}

/**
 * What is wedged between others after all the pushing goes to the nearest free place.
 * @param {Box[]} boxes
 * @param {ReadonlySet<string>} fixed
 */
function settle(boxes, fixed) {
  for (const box of boxes) {
    if (fixed.has(box.id)) continue;
    const others = boxes.filter((other) => other !== box);
    const { x, y } = box;
    for (let turn = 0; turn < maxTurns && others.some((other) => collide(box, other)); turn += 1) {
      // The golden angle again: a spiral that looks everywhere, near places first.
      box.x = x + 9 * Math.sqrt(turn) * Math.cos(turn * 2.399963);
      box.y = y + 9 * Math.sqrt(turn) * Math.sin(turn * 2.399963);
    }
  }
}

/**
 * @param {Box} a
 * @param {Box} b
 */
function collide(a, b) {
  return Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2;
}

/**
 * One round of pushing.
 * @param {Box[]} boxes
 * @param {ReadonlySet<string>} fixed
 * @returns {boolean} whether anything had to move
 */
function pushApart(boxes, fixed) {
  let any = false;
  const order = [...boxes].sort((a, b) => a.x - a.width / 2 - (b.x - b.width / 2) || (a.id < b.id ? -1 : 1));
  for (let first = 0; first < order.length; first += 1) {
    const a = order[first];
    for (let second = first + 1; second < order.length; second += 1) {
      const b = order[second];
      if (b.x - b.width / 2 > a.x + a.width / 2 + nodeGap) break;
      any = pushPair(a, b, fixed) || any;
    }
  }
  return any;
}

/**
 * Two boxes that overlap go apart along the shorter way.
 * @param {Box} a
 * @param {Box} b
 * @param {ReadonlySet<string>} fixed
 */
function pushPair(a, b, fixed) {
  const overlapX = (a.width + b.width) / 2 + nodeGap - Math.abs(b.x - a.x);
  const overlapY = (a.height + b.height) / 2 + nodeGap - Math.abs(b.y - a.y);
  if (overlapX <= 0.01 || overlapY <= 0.01) return false;
  const shareA = fixed.has(a.id) ? 0 : fixed.has(b.id) ? 1 : 0.5;
  const shareB = fixed.has(b.id) ? 0 : 1 - shareA;
  if (shareA + shareB === 0) return false;
  if (overlapX < overlapY) {
    const side = b.x >= a.x ? 1 : -1;
    a.x -= side * overlapX * shareA;
    b.x += side * overlapX * shareB;
  } else {
    const side = b.y >= a.y ? 1 : -1;
    a.y -= side * overlapY * shareA;
    b.y += side * overlapY * shareB;
  }
  return true;
}

/**
 * The parts that nothing joins, largest first.
 * @param {readonly Box[]} boxes
 * @param {readonly Line[]} lines
 * @returns {readonly (readonly Box[])[]}
 */
export function components(boxes, lines) {
  /** @type {Map<string, string>} */
  const parents = new Map(boxes.map((box) => [box.id, box.id]));
  const rootOf = (/** @type {string} */ id) => {
    let root = id;
    for (let parent = parents.get(root); parent !== undefined && parent !== root; parent = parents.get(root)) {
      // Halving the way keeps the trees flat.
      parents.set(root, parents.get(parent) ?? parent);
      root = parent;
    }
    return root;
  };
  for (const { source, target } of lines) {
    if (parents.has(source) && parents.has(target)) parents.set(rootOf(source), rootOf(target));
  }
  /** @type {Map<string, Box[]>} */
  const groups = new Map();
  for (const box of boxes) {
    const root = rootOf(box.id);
    groups.set(root, [...(groups.get(root) ?? []), box]);
  }
  return [...groups.values()].sort((a, b) => b.length - a.length);
}

/**
 * A part turned so that it is longest where the canvas is longest (the axis of its greatest spread).
 * @param {readonly Box[]} boxes
 * @param {number} aspect
 * @returns {readonly Box[]}
 */
export function turned(boxes, aspect) {
  if (boxes.length < 3) return boxes;
  const middle = { x: mean(boxes.map((box) => box.x)), y: mean(boxes.map((box) => box.y)) };
  const xx = mean(boxes.map((box) => (box.x - middle.x) ** 2));
  const yy = mean(boxes.map((box) => (box.y - middle.y) ** 2));
  const xy = mean(boxes.map((box) => (box.x - middle.x) * (box.y - middle.y)));
  const axis = Math.atan2(2 * xy, xx - yy) / 2;
  const angle = (aspect >= 1 ? 0 : Math.PI / 2) - axis;
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  return boxes.map((box) => {
    const x = box.x - middle.x;
    const y = box.y - middle.y;
    return { ...box, x: x * cos - y * sin, y: x * sin + y * cos };
  });
}

/**
 * Nodes that nothing joins stand together in rows.
 * @param {readonly (readonly Box[])[]} parts
 * @param {number} aspect
 * @returns {readonly (readonly Box[])[]}
 */
function withSinglesTogether(parts, aspect) {
  const singles = parts.filter((part) => part.length === 1).map(([box]) => box);
  if (singles.length < 2) return parts;
  const width = Math.max(...singles.map((box) => box.width)) + nodeGap * 2;
  const height = Math.max(...singles.map((box) => box.height)) + nodeGap * 2;
  const columns = Math.max(1, Math.round(Math.sqrt(singles.length * aspect * (height / width))));
  const rows = singles.map((box, index) => ({ ...box, x: (index % columns) * width, y: Math.floor(index / columns) * height }));
  return [...parts.filter((part) => part.length > 1), rows];
}

/**
 * Parts put side by side, each where the whole stays smallest and closest to the canvas's shape.
 * @param {readonly (readonly Box[])[]} parts
 * @param {number} aspect
 * @returns {readonly Box[]}
 */
export function packed(parts, aspect) {
  /** @type {Frame[]} */
  const placed = [];
  const answer = [...parts]
    .map((part) => ({ part, frame: frameOf(part) }))
    .sort((a, b) => area(b.frame) - area(a.frame))
    .flatMap(({ part, frame }) => {
      const spot = bestSpot(frame, placed, aspect);
      placed.push({ ...frame, ...spot });
      return part.map((box) => ({ ...box, x: box.x + spot.left - frame.left, y: box.y + spot.top - frame.top }));
    });
  return answer;
}

/** @typedef {{ left: number, top: number, width: number, height: number }} Frame */

/**
 * @param {Frame} frame
 * @param {readonly Frame[]} placed
 * @param {number} aspect
 * @returns {{ left: number, top: number }}
 */
function bestSpot(frame, placed, aspect) {
  if (placed.length === 0) return { left: -frame.width / 2, top: -frame.height / 2 };
  let best = { left: 0, top: 0 };
  let least = Infinity;
  for (const spot of placed.flatMap((other) => spotsBeside(frame, other))) {
    const here = { ...frame, ...spot };
    if (placed.some((other) => overlaps(here, other))) continue;
    const cost = costOf([...placed, here], aspect) + Math.hypot(spot.left + frame.width / 2, spot.top + frame.height / 2) / 1000;
    if (cost < least) {
      least = cost;
      best = spot;
    }
  }
  return best;
}

/**
 * @param {Frame} frame
 * @param {Frame} other
 */
function spotsBeside(frame, other) {
  const lefts = [other.left - frame.width - partGap, other.left + other.width + partGap];
  const tops = [other.top - frame.height - partGap, other.top + other.height + partGap];
  // Along an edge, never in its middle: what is left of the edge then stays in one piece for others.
  const acrossX = [other.left, other.left + other.width - frame.width];
  const acrossY = [other.top, other.top + other.height - frame.height];
  return [
    ...lefts.flatMap((left) => acrossY.map((top) => ({ left, top }))),
    ...tops.flatMap((top) => acrossX.map((left) => ({ left, top }))),
  ];
}

/**
 * @param {Frame} a
 * @param {Frame} b
 */
function overlaps(a, b) {
  const gap = partGap - 1;
  return a.left < b.left + b.width + gap && b.left < a.left + a.width + gap && a.top < b.top + b.height + gap && b.top < a.top + a.height + gap;
}

/**
 * How large the canvas would have to be.
 * @param {readonly Frame[]} frames
 * @param {number} aspect
 */
function costOf(frames, aspect) {
  const width = Math.max(...frames.map((each) => each.left + each.width)) - Math.min(...frames.map((each) => each.left));
  const height = Math.max(...frames.map((each) => each.top + each.height)) - Math.min(...frames.map((each) => each.top));
  return Math.max(width / aspect, height);
}

/**
 * @param {readonly Box[]} boxes
 * @returns {Frame}
 */
function frameOf(boxes) {
  const left = Math.min(...boxes.map((box) => box.x - box.width / 2));
  const top = Math.min(...boxes.map((box) => box.y - box.height / 2));
  return {
    left,
    top,
    width: Math.max(...boxes.map((box) => box.x + box.width / 2)) - left,
    height: Math.max(...boxes.map((box) => box.y + box.height / 2)) - top,
  };
}

/** @param {Frame} frame */
function area(frame) {
  return frame.width * frame.height;
}

/** @param {readonly number[]} values */
function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

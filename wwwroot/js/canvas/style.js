// @ts-check
/** @import { Colours } from './colours.js' */

import { labelWidth } from '../model/layout.js';

/** Sizes of names, in the picture's units; of other kinds `nameSize`. @type {Readonly<Record<string, number>>} */
export const nameSizes = { State: 14, Person: 13, Statement: 10 };
export const nameSize = 12;

/** Smaller names than this, in pixels, are not read with ease: canvas/labels.js enlarges those that have room. */
export const legible = 10;

/** Labels of relationships appear from this zoom on. */
const relationshipLabelsFrom = 0.7;

const relationshipFontSize = 9.5;

/**
 * The look of the canvas.
 * @param {Colours} colours
 * @param {{ still: boolean }} options still: nothing fades
 * @returns {import('../../lib/cytoscape/index.d.ts').StylesheetJson}
 */
export function canvasStyle(colours, { still }) {
  const fade = still ? {} : { 'transition-property': 'opacity', 'transition-duration': 140 };
  return /** @type {any} */ ([
    { selector: 'core', style: { 'active-bg-opacity': 0, 'selection-box-color': colours.accent, 'selection-box-opacity': 0.12, 'selection-box-border-width': 1, 'selection-box-border-color': colours.accent } },
    ...nodeRules(colours, fade),
    ...relationshipRules(colours, fade),
  ]);
}

/**
 * The library maps no data within a list of values; a function does. The first is the icon's, the second the badge's.
 * @param {string} first
 * @param {string} second
 */
function pair(first, second) {
  return (/** @type {import('../../lib/cytoscape/index.d.ts').NodeSingular} */ node) => [node.data(first), node.data(second)];
}

/**
 * @param {Colours} colours
 * @param {object} fade
 */
function nodeRules(colours, fade) {
  return [
    {
      selector: 'node',
      style: {
        ...fade,
        shape: 'data(shape)',
        width: 'data(size)',
        height: 'data(size)',
        'background-color': 'data(colour)',
        'border-width': 2.5,
        'border-color': colours.surface,
        'background-image': pair('icon', 'badge'),
        'background-width': pair('iconSize', 'badgeWidth'),
        'background-height': pair('iconSize', 'badgeHeight'),
        'background-offset-x': pair('iconX', 'badgeX'),
        'background-offset-y': pair('iconX', 'badgeY'),
        'background-clip': ['node', 'none'],
        'background-image-containment': ['inside', 'over'],
        'bounds-expansion': 14,
        label: 'data(label)',
        'font-family': 'system-ui, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", sans-serif',
        'font-size': nameSize,
        'font-weight': 500,
        'min-zoomed-font-size': legible,
        color: colours.text,
        'text-valign': 'bottom',
        'text-margin-y': 5,
        'text-wrap': 'wrap',
        'line-height': 1.1,
        'text-max-width': labelWidth,
        'text-outline-color': colours.surface,
        'text-outline-width': 2.5,
        'text-outline-opacity': 1,
        'overlay-opacity': 0,
        'z-index': 10,
      },
    },
    { selector: 'node[kind = "State"]', style: { 'font-size': nameSizes.State, 'font-weight': 700 } },
    { selector: 'node[kind = "Person"]', style: { 'font-size': nameSizes.Person, 'font-weight': 600 } },
    { selector: 'node[kind = "Statement"]', style: { 'font-size': nameSizes.Statement, 'font-weight': 400, color: colours.muted } },
    { selector: 'node.landmark', style: { 'font-size': 'data(nameFont)', 'text-max-width': 'data(nameWidth)', 'text-outline-width': 'data(nameRim)', 'text-valign': 'data(nameSide)', 'text-margin-y': 'data(nameGap)', 'min-zoomed-font-size': 0, 'z-index': 15 } },
    { selector: 'node.nameless', style: { label: '' } },
    { selector: 'node.small', style: { 'background-image-opacity': [1, 0] } },
    { selector: 'node.hover', style: { 'underlay-color': colours.halo, 'underlay-opacity': 0.28, 'underlay-padding': 7, 'underlay-shape': 'ellipse', 'z-index': 30 } },
    { selector: 'node.near', style: { 'z-index': 20 } },
    { selector: 'node.selected', style: { 'border-color': colours.accent, 'border-width': 3.5, 'underlay-color': colours.halo, 'underlay-opacity': 0.42, 'underlay-padding': 10, 'underlay-shape': 'ellipse', 'z-index': 40 } },
    { selector: 'node.dim', style: { opacity: 0.22 } },
  ];
}

/**
 * @param {Colours} colours
 * @param {object} fade
 */
function relationshipRules(colours, fade) {
  return [
    {
      selector: 'edge',
      style: {
        ...fade,
        width: 1.5,
        'line-color': colours.line,
        'target-arrow-color': colours.line,
        'target-arrow-shape': 'triangle',
        'arrow-scale': 0.85,
        'curve-style': 'bezier',
        'control-point-step-size': 34,
        label: 'data(label)',
        'font-family': 'system-ui, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", sans-serif',
        'font-size': relationshipFontSize,
        'min-zoomed-font-size': relationshipFontSize * relationshipLabelsFrom,
        color: colours.muted,
        'text-rotation': 'autorotate',
        'text-outline-color': colours.surface,
        'text-outline-width': 2.5,
        'text-outline-opacity': 1,
        'overlay-opacity': 0,
        'z-index': 1,
      },
    },
    { selector: 'edge[certainty = "planned"]', style: { 'line-style': 'dashed', 'line-dash-pattern': [8, 5] } },
    { selector: 'edge[certainty = "uncertain"]', style: { 'line-style': 'dashed', 'line-dash-pattern': [2, 4], 'line-cap': 'round' } },
    { selector: 'edge[certainty = "denied"]', style: { 'line-style': 'dashed', 'line-dash-pattern': [9, 3, 2, 3], 'line-color': colours.denied, 'target-arrow-color': colours.denied, 'target-arrow-shape': 'tee' } },
    { selector: 'edge[type = "RELATES_TO"]', style: { width: 4, 'line-opacity': 0.35, 'target-arrow-shape': 'none', label: '' } },
    { selector: 'edge.near', style: { 'line-color': colours.muted, 'target-arrow-color': colours.muted, 'z-index': 20 } },
    { selector: 'edge.hover', style: { width: 2.5, 'line-color': colours.accent, 'target-arrow-color': colours.accent, color: colours.text, 'min-zoomed-font-size': 0, 'z-index': 30 } },
    { selector: 'edge.selected', style: { width: 3, 'line-color': colours.accent, 'target-arrow-color': colours.accent, color: colours.text, 'underlay-color': colours.halo, 'underlay-opacity': 0.35, 'underlay-padding': 5, 'min-zoomed-font-size': 0, 'z-index': 40 } },
    { selector: 'edge.dim', style: { opacity: 0.12, 'text-opacity': 0 } },
  ];
}

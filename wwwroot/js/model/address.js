// @ts-check
/** @import { Filter, Picture, Reader, State, TimeRange, Tool } from './types.js' */
import { toolNamed } from './drawer.js';
import { openFilter } from './picture.js';
import { spanOf } from './time.js';

/**
 * The view as the address holds it. `nodes` null means the picture the server begins with.
 * @typedef {object} View
 * @property {readonly string[] | null} nodes
 * @property {readonly string[]} selected
 * @property {readonly string[]} hidden
 * @property {Filter} filter
 * @property {Tool | null} tool what stands below the canvas
 * @property {Reading | null} reading the article that is open
 * @property {readonly string[]} ends what the tool is about, by id: two, or none; '' where nothing is chosen
 * @property {readonly string[]} way what a path may use, where that is not as usual: nodes to go around by id, types that are switched, `sure`
 * @property {readonly string[]} rows what the table shows and in which order, where that is not as usual: mode, column, direction, text
 */
/** @typedef {{ article: string, start: number | null }} Reading an article by its id, and where the sentence that is looked at begins */

/** The type that paths do not use unless they are asked to. */
const usuallyAvoided = 'RELATES_TO';

/** @type {View} */
export const firstView = { nodes: null, selected: [], hidden: [], filter: openFilter, tool: null, reading: null, ends: [], way: [], rows: [] };

/**
 * The view of a picture.
 * @param {Picture} picture
 * @param {readonly string[]} selected
 * @param {ReadonlySet<string> | null} overview the nodes the server begins with, where they are known
 * @param {Partial<Pick<View, 'tool' | 'reading' | 'ends' | 'way' | 'rows'>>} [beside] what is to be seen beside the picture
 * @returns {View}
 */
export function viewOf(picture, selected, overview, beside = {}) {
  const ids = [...picture.nodes.keys()];
  const unchanged = overview !== null && ids.length === overview.size && ids.every((id) => overview.has(id));
  return {
    ...firstView,
    nodes: unchanged ? null : ids.sort(),
    selected: [...selected],
    hidden: [...picture.hidden].sort(),
    filter: picture.filter,
    ...beside,
  };
}

/**
 * What is to be seen beside the picture.
 * @param {Pick<State, 'drawer' | 'paths' | 'pair' | 'reader'>} state
 */
export function besideOf(state) {
  const { tool, rows } = state.drawer;
  return { tool, reading: readingOf(state.reader), ends: endsOf(state), way: tool === 'paths' ? wayOf(state.paths) : [], rows: tool === 'table' ? rows : [] };
}

/**
 * What is read in an open article.
 * @param {Reader | null} reader
 * @returns {Reading | null}
 */
function readingOf(reader) {
  return reader === null ? null : { article: reader.articleId, start: reader.evidence[reader.at]?.start ?? null };
}

/**
 * The two things that the open tool is about.
 * @param {Pick<State, 'drawer' | 'paths' | 'pair'>} state
 */
export function endsOf({ drawer: { tool }, paths: { from, to }, pair }) {
  const ends = tool === 'paths' ? [from, to] : tool === 'pair' ? pair : [];
  return ends.some(Boolean) ? ends.map((node) => node?.id ?? '') : [];
}

/**
 * What a search for a path may use, as the address holds it.
 * @param {Pick<State['paths'], 'without' | 'avoided' | 'sure'>} paths
 */
export function wayOf({ without, avoided, sure }) {
  return [...without.map((node) => node.id), ...otherThanUsual(avoided).sort(), ...(sure ? ['sure'] : [])];
}

/**
 * The types that are avoided and usually are not, or the other way round. Of its own answer it makes the first types again.
 * @param {Iterable<string>} types
 */
export function otherThanUsual(types) {
  return [...types, usuallyAvoided].filter((type, _, all) => all.indexOf(type) === all.lastIndexOf(type));
}

/**
 * A view as a fragment of an address, without the `#`. It stays in the browser: servers limit how long a request line may be.
 * @param {View} view
 * @returns {string}
 */
export function encodeView(view) {
  const parts = [
    part('selected', view.selected),
    view.nodes === null ? '' : `nodes=${list(view.nodes)}`,
    part('hidden', view.hidden),
    part('without-kinds', [...view.filter.kinds].sort()),
    part('without-types', [...view.filter.types].sort()),
    part('without-lines', [...view.filter.certainties].sort()),
    part('without-sources', [...view.filter.support].sort()),
    part('time', view.filter.time ? [view.filter.time.from, view.filter.time.to] : []),
    part('show', view.tool ? [view.tool] : []),
    part('between', view.ends.map((id) => id || '-')),
    part('way', view.way),
    part('rows', view.rows),
    part('read', view.reading ? [view.reading.article, ...(view.reading.start === null ? [] : [String(view.reading.start)])] : []),
  ];
  return parts.filter((each) => each.length > 0).join('&');
}

/**
 * The view a fragment describes; what it does not name is as at the beginning.
 * @param {string} fragment with or without the `#`
 * @returns {View}
 */
export function decodeView(fragment) {
  /** @type {Map<string, readonly string[]>} */
  const found = new Map();
  for (const each of fragment.replace(/^#/, '').split('&')) {
    const [name, value] = each.split('=', 2);
    if (value !== undefined) found.set(name, items(value));
  }
  return {
    nodes: found.get('nodes') ?? null,
    selected: found.get('selected') ?? [],
    hidden: found.get('hidden') ?? [],
    filter: {
      kinds: new Set(found.get('without-kinds')),
      types: new Set(found.get('without-types')),
      certainties: new Set(found.get('without-lines')),
      support: new Set(found.get('without-sources')),
      time: timeRange(found.get('time')),
    },
    tool: toolNamed(found.get('show')?.[0]),
    reading: readingNamed(found.get('read')),
    ends: (found.get('between') ?? []).map((id) => (id === '-' ? '' : id)),
    way: found.get('way') ?? [],
    rows: found.get('rows') ?? [],
  };
}

/**
 * The id of the saved view that an address asks for, or null.
 * @param {string} fragment with or without the `#`
 * @returns {string | null}
 */
export function savedViewOf(fragment) {
  const found = /(?:^#?|&)view=([^&]+)/.exec(fragment);
  return found ? items(found[1])[0] ?? null : null;
}

/**
 * @param {readonly string[] | undefined} values
 * @returns {TimeRange | null}
 */
function timeRange(values) {
  const [from, to] = values ?? [];
  return from !== undefined && to !== undefined && spanOf(from) && spanOf(to) ? { from, to } : null;
}

/**
 * @param {readonly string[] | undefined} values
 * @returns {Reading | null}
 */
function readingNamed(values) {
  const [article, start] = values ?? [];
  return article === undefined ? null : { article, start: /^\d+$/.test(start ?? '') ? Number(start) : null };
}

/**
 * @param {string} name
 * @param {readonly string[]} values
 */
function part(name, values) {
  return values.length === 0 ? '' : `${name}=${list(values)}`;
}

/** @param {readonly string[]} values */
function list(values) {
  return values.map((value) => encodeURIComponent(value).replaceAll('%3A', ':')).join(',');
}

/** @param {string} value */
function items(value) {
  return value.split(',').filter((each) => each.length > 0).flatMap((each) => decoded(each));
}

/**
 * A damaged escape (an address cut short by a chat program) loses that one item, not the view.
 * @param {string} value
 * @returns {string[]}
 */
function decoded(value) {
  try {
    return [decodeURIComponent(value)];
  } catch (reason) {
    if (reason instanceof URIError) return [];
    throw reason;
  }
}

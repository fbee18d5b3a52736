// @ts-check
/** @import { PassageReference } from './types.js' */
import { kindRank } from './kinds.js';
import { shortened } from './words.js';

/** @typedef {{ start: number, end: number, role: string }} ReviewSpan */
/** @typedef {{ id: string, name: string, reason?: string, score?: number }} Candidate */
/**
 * Somebody or something that an article under review speaks of; docs/http-api.md says what each member means.
 * @typedef {object} ItemReview
 * @property {string} id
 * @property {string} kind
 * @property {string} name
 * @property {'create' | 'match' | 'reject'} outcome
 * @property {{ id: string, name: string } | null} [entity]
 * @property {string | null} [reason]
 * @property {readonly Candidate[]} candidates
 * @property {readonly ReviewSpan[]} spans
 * @property {Readonly<Record<string, unknown>>} fields
 * @property {number | null} [confidence]
 * @property {boolean} isAdded
 * @property {boolean} isAccepted
 * @property {string | null} [rejectedWith]
 * @property {readonly string[]} decisions
 */
/**
 * @typedef {object} ArticleReview
 * @property {number} draft
 * @property {string} file
 * @property {{ id: string, title?: string | null, publisher?: string | null, publishedAt?: string | null, language?: string | null, text: string }} article
 * @property {readonly PassageReference[]} passages
 * @property {'create' | 'replace' | 'unchanged'} outcome
 * @property {readonly ItemReview[]} items
 * @property {readonly { id: string, type: string, start: string, end: string, outcome: string, modality?: string, item?: string }[]} relationships
 * @property {{ create: number, match: number, reject: number, draw: number, support: number }} counts
 * @property {string | null} [problem]
 */
/** @typedef {{ id: string, action: string, item?: string | null, added?: string | null, takenBackAt?: string | null }} Decision */

/** How a field is edited; what is not named here is a text. @type {Readonly<Record<string, 'item' | 'items' | 'texts' | 'lines' | 'quiet'>>} */
const fieldTypes = {
  givers: 'items', receivers: 'items', parties: 'items', signatories: 'items', addressees: 'items', about: 'items', replaces: 'items', amends: 'items', otherPlaces: 'items',
  speaker: 'item', place: 'item', in: 'item', at: 'item', partOf: 'item', continues: 'item',
  aliases: 'texts', offices: 'lines', participants: 'lines', saidWith: 'items',
  mentions: 'quiet', evidence: 'quiet', cue: 'quiet', source: 'quiet', start: 'quiet', end: 'quiet', confidence: 'quiet',
};

/**
 * A part of each thing in a list: an item of the article, one of some words, or a text.
 * @typedef {{ name: string, label: string, isItem?: boolean, words?: readonly string[] }} LinePart
 */

/** The parts of the things in a list; one without its first part counts for nothing. @type {Readonly<Record<string, readonly LinePart[]>>} */
export const lineParts = {
  offices: [{ name: 'title', label: 'title' }, { name: 'of', label: 'of', isItem: true }, { name: 'asOf', label: 'as of' }],
  participants: [{ name: 'id', label: 'who', isItem: true }, { name: 'role', label: 'role', words: ['host', 'visitor', 'companion', 'signatory', 'initiator', 'target'] }],
};

/**
 * The things in a list as somebody typed them; what they have besides stays.
 * @param {string} field
 * @param {unknown} before what the list was
 * @param {readonly Readonly<Record<string, string>>[]} typed
 * @returns {readonly Readonly<Record<string, unknown>>[]}
 */
export function linesTyped(field, before, typed) {
  const [first] = lineParts[field];
  return typed.flatMap((line, index) => {
    const known = /** @type {Record<string, unknown>} */ (Array.isArray(before) ? before[index] ?? {} : {});
    if (line[first.name].trim() === '') return [];
    const typedParts = Object.entries(line).map(([name, value]) => /** @type {const} */ ([name, value.trim() || null]));
    return [{ ...known, ...Object.fromEntries(typedParts.filter(([name, value]) => value !== null || name in known)) }];
  });
}

/** The fields that are offered for a kind, though they are empty. @type {Readonly<Record<string, readonly string[]>>} */
const offered = {
  State: ['name'],
  Person: ['name', 'aliases', 'offices'],
  Organization: ['name', 'kind'],
  Place: ['name', 'kind', 'in'],
  Treaty: ['name', 'kind', 'status', 'parties', 'signatories', 'signedOn', 'place'],
  Gift: ['item', 'description', 'givers', 'receivers', 'presentedOn'],
  Statement: ['kind', 'speaker', 'addressees', 'about', 'saidAt', 'modality'],
  Event: ['kind', 'modality', 'participants', 'place', 'startsOn', 'endsOn'],
};

/** The words of the model for a field of a kind. @type {Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>} */
const wordsOfFields = {
  Organization: { kind: ['ministry', 'army', 'party', 'company', 'alliance', 'media', 'other'] },
  Place: { kind: ['city', 'airport', 'building', 'region'] },
  Treaty: { kind: ['treaty', 'agreement', 'declaration', 'memorandum', 'communique'], status: ['announced', 'signed', 'ratified', 'in force', 'suspended', 'ended'] },
  Statement: { kind: ['direct', 'mixed', 'indirect'], modality: ['actual', 'planned', 'denied'] },
  Event: {
    kind: ['state visit', 'visit', 'arrival', 'departure', 'talks', 'one-on-one meeting', 'call', 'summit', 'conference', 'signing', 'gift exchange', 'ceremony', 'speech', 'support', 'protest', 'aid', 'aid suspension', 'sanctions', 'sanctions lifted', 'expulsion', 'recall', 'recognition', 'diplomatic relations', 'break of relations', 'other'],
    modality: ['actual', 'planned', 'denied'],
  },
};

/** Fields that must not be empty. */
const required = ['Statement kind', 'Event kind', 'Event modality'];

/**
 * What may be chosen for a field, what stands there first where it is no word of the model; the empty text where it may stay empty. Null where anything may be typed.
 * @param {string} kind
 * @param {string} field
 * @param {unknown} value
 * @returns {readonly string[] | null}
 */
export function wordsOf(kind, field, value) {
  const words = wordsOfFields[kind]?.[field];
  if (!words) return null;
  const own = typeof value === 'string' && !words.includes(value) ? [value] : [];
  return [...(required.includes(`${kind} ${field}`) ? [] : ['']), ...own, ...words];
}

/** What else than people, states, organizations and places may stand in a field. @type {Readonly<Record<string, readonly string[]>>} */
const kindsOfFields = {
  replaces: ['Treaty'], amends: ['Treaty'], place: ['Place', 'State'], in: ['Place', 'State'], otherPlaces: ['Place', 'State'], at: ['Event'], partOf: ['Event'], continues: ['Statement'],
  about: ['Person', 'State', 'Organization', 'Place', 'Treaty', 'Event', 'Gift'],
};

/**
 * Whether an item of a kind may stand in a field.
 * @param {string} field
 * @param {string} kind
 */
export function mayStandIn(field, kind) {
  return (kindsOfFields[field] ?? ['Person', 'State', 'Organization', 'Place']).includes(kind);
}

/**
 * The fields of an item that can be edited, each with the text that stands for its value.
 * @param {Pick<ItemReview, 'kind' | 'fields'>} item
 * @returns {readonly { name: string, type: 'item' | 'items' | 'texts' | 'lines' | 'text', value: unknown }[]}
 */
export function fieldsOf({ kind, fields }) {
  const names = [...new Set([...(offered[kind] ?? []), ...Object.keys(fields)])];
  return names.flatMap((name) => {
    const type = fieldTypes[name] ?? 'text';
    return type === 'quiet' ? [] : [{ name, type, value: fields[name] ?? null }];
  });
}

/**
 * What somebody typed into a field, as the server takes it; null empties the field.
 * @param {'texts' | 'text'} type
 * @param {string} typed
 * @returns {unknown}
 */
export function fieldValue(type, typed) {
  const text = typed.trim();
  if (type === 'texts') return text === '' ? [] : text.split(/\s*[;\n]\s*/).filter(Boolean);
  return text === '' ? null : text;
}

/**
 * A value as the text of its field.
 * @param {'texts' | 'text'} type
 * @param {unknown} value
 */
export function fieldText(type, value) {
  if (value === null || value === undefined) return '';
  return type === 'texts' && Array.isArray(value) ? value.join('; ') : String(value);
}

/**
 * What is to be reviewed, by kind; within a kind in the order of the text.
 * @param {ArticleReview} article
 * @returns {readonly { kind: string, items: readonly ItemReview[] }[]}
 */
export function groupsOf({ items }) {
  const kinds = [...new Set(items.map((item) => item.kind))].sort((a, b) => kindRank(a) - kindRank(b));
  return kinds.map((kind) => ({ kind, items: items.filter((item) => item.kind === kind) }));
}

/** What becomes of an item, in words. @param {ItemReview} item */
export function outcomeWords(item) {
  if (item.outcome === 'reject') return item.rejectedWith ? 'goes with another' : 'rejected';
  if (item.outcome === 'match') return item.entity && item.entity.name !== item.name ? `is ${shortened(item.entity.name, 40)}` : 'known';
  return item.isAdded ? 'added' : 'new';
}

/**
 * Where words stand in a text: at the place that was selected, else where they first stand. Null where they do not.
 * @param {string} text
 * @param {string} words
 * @param {{ start: number, end: number } | null} selected
 * @returns {{ start: number, end: number } | null}
 */
export function placeOf(text, words, selected) {
  if (words === '') return null;
  if (selected && text.slice(selected.start, selected.end) === words) return selected;
  const start = text.indexOf(words);
  return start < 0 ? null : { start, end: start + words.length };
}

/**
 * The fields an item that is added begins with.
 * @param {string} kind
 * @param {string} words
 * @returns {Readonly<Record<string, unknown>>}
 */
export function firstFields(kind, words) {
  switch (kind) {
    case 'Gift': return { item: words };
    case 'Statement': return { kind: 'direct' };
    case 'Event': return { kind: 'other', modality: 'actual' };
    default: return { name: words };
  }
}

// @ts-check
/** @import { Details, Expandable, GraphNode, NodeDetails, Picture, RelationshipDetails, State } from '../model/types.js' */
/** @import { Parts, View } from './view.js' */
import { expandLimit } from '../commands/exploring.js';
import { askDetails } from '../effects/details.js';
import { html, nothing, render } from '../lit.js';
import { date } from '../model/dates.js';
import { drawnOf, sorts } from '../model/expandable.js';
import { kindOf } from '../model/kinds.js';
import { otherNames, propertyLines } from '../model/properties.js';
import { certainties, certaintyOf, phrase } from '../model/relationships.js';
import { kindsSelected, tally } from '../model/tally.js';
import { counted, number } from '../model/words.js';
import { contradictionList } from './contradictions.js';
import { evidenceList } from './evidence.js';
import { failureView } from './failure.js';
import { icon, kindGlyph, lineGlyph } from './glyph.js';
import { readerView } from './reader.js';
import { byId, takesText } from './view.js';
import '../model/later-icons.js';

/** So many articles are shown at once; the others open below. */
const articlesAtOnce = 12;

/** The server names no more articles than this. */
const mostArticles = 200;

/**
 * The panel about the thing that is looked at, or the article it was read in.
 * @param {HTMLElement} host
 * @param {Parts} parts
 * @returns {View & { focus: () => void }}
 */
export function mountDetails(host, parts) {
  /** @type {Pick<State, 'details' | 'reader' | 'history' | 'selected'> | null} */
  let shown = null;

  /** @param {State} state */
  function update(state) {
    if (shown && shown.details === state.details && shown.reader === state.reader && shown.history.present === state.history.present && shown.selected === state.selected) return;
    const opened = shown?.reader !== state.reader;
    shown = state;
    host.hidden = state.details === null;
    host.classList.toggle('reading', state.reader !== null);
    byId('stage').classList.toggle('has-panel', state.details !== null);
    render(state.reader ? readerView(state.reader, parts) : state.details ? panel(state, state.details, parts) : nothing, host);
    if (opened && state.reader?.status === 'ready') showMark(host);
  }

  return { update, focus: () => host.querySelector('h2')?.focus() };
}

/**
 * Brings the marked sentence into the middle and the keyboard to it, unless somebody has begun to write elsewhere meanwhile.
 * @param {HTMLElement} host
 */
function showMark(host) {
  const mark = /** @type {HTMLElement | null} */ (host.querySelector('.current'));
  mark?.scrollIntoView({ block: 'center' });
  const first = mark ?? /** @type {HTMLElement | null} */ (host.querySelector('h2'));
  if (!takesText(document.activeElement)) first?.focus({ preventScroll: true });
}

/**
 * @param {State} state
 * @param {Details} details
 * @param {Parts} parts
 */
function panel(state, details, parts) {
  const picture = state.history.present;
  const node = picture.nodes.get(details.id);
  const relationship = picture.relationships.get(details.id);
  return html`
    ${state.selected.length > 1 ? selection(state, parts) : nothing}
    <header class="panel-head">
      ${node ? nodeHead(node) : relationship ? relationshipHead(picture, relationship, parts) : nothing}
      <button class="icon-button" aria-label="Close" title="Close (Esc)" @click=${() => parts.commands.select(null)}>${icon('close')}</button>
    </header>
    <div class="panel-body" aria-busy=${details.status === 'loading' ? 'true' : 'false'}>
      ${details.status === 'failed' ? failureView(details.failure, () => askDetails(parts.store, details.id)) : nothing}
      ${details.status === 'loading' && !details.content ? html`<p class="muted">Loading …</p>` : nothing}
      ${details.content?.kind === 'node' ? nodeBody(picture, details.content, parts) : nothing}
      ${details.content?.kind === 'relationship' ? relationshipBody(details.content, parts) : nothing}
    </div>`;
}

/**
 * What else is selected; the buttons below act on all of it.
 * @param {State} state
 * @param {Parts} parts
 */
function selection(state, { commands }) {
  const { nodes } = state.history.present;
  const isPair = state.selected.length === 2 && state.selected.every((id) => nodes.get(id)?.kind === 'State');
  return html`<section class="panel-selection" aria-label="Selection"><p><strong>${tally(state)} selected</strong>
      ${isPair ? html`<button class="quiet" @click=${commands.run.pair}>Compare</button>` : nothing}
      <button class="quiet" @click=${() => commands.select(null)}>Clear</button></p>
    <p class="muted">${kindsSelected(state)}</p></section>`;
}

/** @param {GraphNode} node */
function nodeHead(node) {
  const aliases = otherNames(node.name, node.properties.aliases);
  return html`${kindGlyph(node.kind)}
    <div class="panel-title">
      <p class="eyebrow">${kindOf(node.kind).one}</p>
      <h2 tabindex="-1" dir="auto">${node.name}</h2>
      ${aliases.length > 0 ? html`<p class="muted aliases" dir="auto">also ${aliases.join(', ')}</p>` : nothing}
    </div>`;
}

/**
 * @param {Picture} picture
 * @param {import('../model/types.js').GraphRelationship} relationship
 * @param {Parts} parts
 */
function relationshipHead(picture, relationship, { commands }) {
  const end = (/** @type {string} */ id) => html`<button class="link" dir="auto" @click=${() => commands.goTo(id)}>${picture.nodes.get(id)?.name ?? id}</button>`;
  return html`<div class="panel-title">
    <p class="eyebrow">relationship</p>
    <h2 tabindex="-1" class="relationship-title">${end(relationship.start)} <span class="relationship-word">${phrase(relationship.type)}</span> ${end(relationship.end)}</h2>
  </div>`;
}

/**
 * @param {Picture} picture
 * @param {NodeDetails} content
 * @param {Parts} parts
 */
function nodeBody(picture, content, parts) {
  const { node, expandable, articles } = content.answer;
  const { run } = parts.commands;
  const text = typeof node.properties.text === 'string' ? node.properties.text : null;
  return html`
    <div class="panel-actions">
      <button @click=${run.expand}>${icon('expand')}Expand</button>
      <button @click=${run.collapse}>${icon('collapse')}Collapse</button>
      <button @click=${run.hide}>${icon('hide')}Hide</button>
      <button @click=${run.path}>${icon('path')}Path</button>
      <button title="Hide all else" @click=${run.only}>${icon('focus')}Isolate</button>
      <button @click=${run.identity}>${icon('same')}Duplicates</button>
    </div>
    ${text && text !== node.name ? html`<blockquote class="statement-text" dir="auto">${text}</blockquote>` : nothing}
    ${properties(node.properties)}
    ${expandable.length > 0 ? html`<section><h3>Relationships</h3>
      <ul class="expandables">${sorts(expandable).map((option) => expandableRow(picture, node, option, parts))}</ul></section>` : nothing}
    ${contradictionList(content.contradictions)}
    ${evidenceList(content.evidence, content.evidenceTotal, parts, content.sources)}
    ${articleList(articles, content.evidence, parts)}`;
}

/**
 * The articles that speak of a node, the latest first.
 * @param {NodeDetails['answer']['articles']} articles
 * @param {NodeDetails['evidence']} evidence
 * @param {Parts} parts
 */
function articleList(articles, evidence, { commands }) {
  if (articles.length === 0) return nothing;
  const first = articles.slice(0, articlesAtOnce);
  const rest = articles.slice(articlesAtOnce);
  const list = (/** @type {typeof articles} */ some) => html`<ul class="articles">${some.map((article) => html`<li>
    <button class="link" dir="auto" @click=${() => commands.read(article.id, evidence.filter((each) => each.article.id === article.id), null)}>${article.title ?? 'Untitled article'}</button>
    <span class="muted">${[article.publishedAt ? date(article.publishedAt) : '', article.mentions ? counted(article.mentions, 'mention') : ''].filter(Boolean).join(' · ')}</span>
  </li>`)}</ul>`;
  return html`<section><h3>Articles <span class="count">${articles.length < mostArticles ? articles.length : `the latest ${mostArticles}`}</span></h3>
    ${list(first)}
    ${rest.length > 0 ? html`<details class="legend-more"><summary>${rest.length} more</summary>${list(rest)}</details>` : nothing}</section>`;
}

/**
 * @param {Picture} picture
 * @param {GraphNode} node
 * @param {Expandable} option
 * @param {Parts} parts
 */
function expandableRow(picture, node, option, { commands }) {
  const drawn = drawnOf(picture, node.id, option);
  const rest = Math.max(0, option.count - drawn);
  const kind = kindOf(option.kind);
  const words = `${phrase(option.type, option.direction)} · ${option.count === 1 ? kind.one : kind.many}`;
  const next = Math.min(rest, expandLimit);
  return html`<li>${kindGlyph(option.kind)}<span class="expandable-words">${words}</span>
    <span class="count">${rest === 0 ? number(option.count) : `${number(drawn)} of ${number(option.count)}`}</span>
    ${rest > 0 ? html`<button class="add" aria-label="Draw ${next} of ${rest}: ${words}" @click=${() => commands.expand(node.id, option)}>+${number(next)}</button>`
      : html`<span class="all-drawn" title="All drawn">${icon('check')}</span>`}
  </li>`;
}

/**
 * @param {RelationshipDetails} content
 * @param {Parts} parts
 */
function relationshipBody(content, parts) {
  const certainty = certaintyOf(content.relationship);
  const words = certainties.find((each) => each.name === certainty)?.label ?? certainty;
  return html`
    <p class="certainty">${lineGlyph(certainty)} ${words}</p>
    ${properties(content.relationship.properties)}
    ${contradictionList(content.contradictions)}
    ${evidenceList(content.evidence, content.evidence.length, parts, content.sources)}`;
}

/** @param {import('../model/types.js').Properties} all */
function properties(all) {
  const lines = propertyLines(all);
  if (lines.length === 0) return nothing;
  return html`<section><h3>Facts</h3><dl class="facts">${lines.map(({ name, text }) => html`<div><dt>${name}</dt><dd dir="auto">${text}</dd></div>`)}</dl></section>`;
}

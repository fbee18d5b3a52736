// @ts-check
/** @import { ArticleReference, Evidence } from '../model/types.js' */
/** @import { Parts } from './view.js' */
import { copyText } from '../commands/copying.js';
import { html, nothing } from '../lit.js';
import { date } from '../model/dates.js';
import { confidenceWords, propertyName } from '../model/properties.js';
import { phrase } from '../model/relationships.js';
import { evidenceSegments } from '../model/segments.js';
import { citation } from '../model/sources.js';
import { counted, number } from '../model/words.js';
import { icon } from './glyph.js';
import { gradeFields } from './grades.js';
import '../model/later-icons.js';

/** So many sentences are shown at once; the others open below. */
const shownAtOnce = 12;

/**
 * The sentences something rests on, each with source and time.
 * @param {readonly Evidence[]} evidence
 * @param {number} total how many there are in the graph
 * @param {Parts} parts
 * @param {number} [sources] how many of them are independent: copies of one text count once
 */
export function evidenceList(evidence, total, parts, sources) {
  if (evidence.length === 0) return nothing;
  const first = evidence.slice(0, shownAtOnce);
  const rest = evidence.slice(shownAtOnce);
  const cards = (/** @type {readonly Evidence[]} */ some) => html`<ol class="evidence-cards">${some.map((each) => card(each, evidence, parts))}</ol>`;
  return html`<section class="evidence-section">
    <h3>Evidence <span class="count">${total > evidence.length ? `the latest ${number(evidence.length)} of ${number(total)}` : number(total)}${sources === undefined ? '' : ` · ${counted(sources, 'independent source')}`}</span></h3>
    ${cards(first)}
    ${rest.length > 0 ? html`<details class="legend-more"><summary>${rest.length} more</summary>${cards(rest)}</details>` : nothing}
  </section>`;
}

/**
 * @param {Evidence} each
 * @param {readonly Evidence[]} all
 * @param {Parts} parts
 */
function card(each, all, parts) {
  const { commands, store } = parts;
  const ofArticle = all.filter((other) => other.article.id === each.article.id);
  return html`<li class="evidence-card">
    <blockquote dir="auto">${evidenceSegments(each).map((piece) => (piece.values.length > 0 ? html`<mark>${piece.text}</mark>` : piece.text))}</blockquote>
    <p class="evidence-chips">${chips(each).map((chip) => html`<span class="chip">${chip}</span>`)}</p>
    ${gradeFields(each, parts)}
    <p class="evidence-source"><bdi>${source(each.article)}</bdi>${each.passage.at ? html` · <time>${date(each.passage.at)}</time>` : nothing}</p>
    <p class="evidence-links"><button class="link" @click=${() => commands.read(each.article.id, ofArticle, each)}>${icon('link')}Read in the article</button>
      <button class="link" title="The sentence with its source" @click=${() => copyText(store, citation(each))}>${icon('copy')}Copy as citation</button></p>
  </li>`;
}

/** @param {Evidence} each */
function chips(each) {
  return [
    /^[A-Z_]+$/.test(each.predicate) ? phrase(each.predicate) : propertyName(each.predicate),
    each.modality && each.modality !== 'actual' ? each.modality : '',
    each.polarity === 'denied' && each.modality !== 'denied' ? 'denied' : '',
    typeof each.confidence === 'number' ? `confidence ${confidenceWords(each.confidence)}` : '',
  ].filter(Boolean);
}

/** @param {ArticleReference} article */
function source(article) {
  return [article.title ?? 'Untitled article', article.publisher].filter(Boolean).join(' · ');
}

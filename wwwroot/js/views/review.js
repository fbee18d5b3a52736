// @ts-check
/** @import { State } from '../model/types.js' */
/** @import { ArticleReview, ItemReview, ReviewSpan } from '../model/reviewing.js' */
/** @import { Paragraph, Segment } from '../model/segments.js' */
/** @import { Reviewing } from '../commands/reviewing.js' */
/** @import { Parts, View } from './view.js' */
import { createReviewer } from '../commands/reviewing.js';
import { html, nothing, render } from '../lit.js';
import { keyOf } from '../model/commands.js';
import { clock } from '../model/dates.js';
import { kindOf, kinds } from '../model/kinds.js';
import { rowWords, rowsLeft } from '../model/outcomes.js';
import { firstFields, groupsOf, outcomeWords, placeOf } from '../model/reviewing.js';
import { bodyStart, headingOf, paragraphs } from '../model/segments.js';
import { counted, number, shortened } from '../model/words.js';
import { icon, kindGlyph } from './glyph.js';
import { keepInStep, takesText } from './view.js';
import { remarks } from './remarks.js';
import { itemEditor } from './review-item.js';
import '../model/later-icons.js';

/**
 * The dialog in which what was read in an article is looked at beside its text before it is written.
 * @param {HTMLDialogElement} dialog
 * @param {Parts} parts
 * @returns {View}
 */
export function mountReview(dialog, { store, importer }) {
  const reviewer = createReviewer(store, importer);
  /** Words that were selected in the text. @type {{ start: number, end: number } | null} */
  let selected = null;
  let adding = false;
  let shownItem = '';
  reviewer.store.subscribe(draw);
  dialog.addEventListener('close', () => reviewer.close());
  dialog.addEventListener('keydown', (event) => {
    if (keyOf(event) !== 'Control+z' || takesText(event.target) || reviewer.store.state().undoable.length === 0) return;
    event.preventDefault();
    reviewer.undo();
  });

  /** @param {State} state */
  function update({ reviewing }) {
    if (reviewing !== null && !dialog.open) draw(); // so that there is something to take the keyboard
    keepInStep(dialog, reviewing !== null, () => {
      adding = false;
      if (reviewing !== null) reviewer.open(reviewing);
    });
  }

  function draw() {
    const state = reviewer.store.state();
    const article = state.articles[state.at];
    render(html`
      <header class="dialog-head"><h2 tabindex="-1" autofocus>Review before it is written</h2>
        <button class="icon-button" aria-label="Close" title="Close; the import waits (Esc)" @click=${() => dialog.close()}>${icon('close')}</button></header>
      <div class="review-body" aria-busy=${state.status === 'ready' ? 'false' : 'true'}>
        ${article ? html`${textPane(article, state)}${itemsPane(article, state)}` : html`<p class="muted">${state.failure ?? 'Reading …'}</p>`}
      </div>
      <footer class="dialog-foot">
        <div class="review-notice"><p role="status">${state.failure ? html`<span class="failure">${state.failure}</span>` : state.notice}</p>
        ${state.undoable.length > 0 ? html`<button class="quiet" title="Undo (Ctrl+Z)" aria-label=${`Undo: ${state.notice}`} @click=${reviewer.undo}>Undo</button>` : nothing}</div>
        ${state.total > 1 ? articleSteps(state) : nothing}
        <button @click=${reviewer.cancel}>Cancel the import</button>
        <button class="primary" @click=${reviewer.commit}>Commit</button>
      </footer>`, dialog);
    if (state.item !== shownItem) {
      shownItem = state.item ?? '';
      dialog.querySelector('.review-text .current')?.scrollIntoView({ block: 'center' });
      dialog.querySelector('.review-item')?.previousElementSibling?.scrollIntoView({ block: 'start' });
    }
  }

  /** @param {Reviewing} state */
  function articleSteps({ at, total }) {
    return html`<span class="review-steps"><button ?disabled=${at === 0} @click=${() => reviewer.goTo(at - 1)}>Previous</button>
      <span class="muted">article ${number(at + 1)} of ${number(total)}</span><button ?disabled=${at === total - 1} @click=${() => reviewer.goTo(at + 1)}>Next</button></span>`;
  }

  /**
   * @param {ArticleReview} review
   * @param {Reviewing} state
   */
  function textPane({ article, passages, items }, state) {
    const spans = items.filter((item) => item.outcome !== 'reject').flatMap((item) => item.spans.map((span) => ({ start: span.start, end: span.end, value: { item, span } })));
    const body = Math.min(bodyStart(article.text), ...spans.map((span) => span.start));
    return html`<article class="review-text" tabindex="0" aria-label="Text of the article" lang=${article.language ?? nothing} @pointerup=${select} @keyup=${select}>
      <h3 dir="auto">${article.title ?? 'Untitled article'}</h3>
      ${paragraphs(article.text, passages, spans).filter((each) => each.start >= body).map((each) => paragraphView(each, state.item))}
    </article>`;
  }

  /**
   * @param {Paragraph<{ item: ItemReview, span: ReviewSpan }>} paragraph
   * @param {string | null} looked
   */
  function paragraphView(paragraph, looked) {
    const heading = headingOf(paragraph);
    return html`<div class="paragraph">${paragraph.at ? html`<time class="entry-time">${clock(paragraph.at)}</time>` : nothing}
      <p class=${heading ? 'article-heading' : nothing} dir="auto">${(heading ?? paragraph).segments.map((piece) => pieceView(piece, looked))}</p></div>`;
  }

  /**
   * @param {Segment<{ item: ItemReview, span: ReviewSpan }>} piece
   * @param {string | null} looked
   */
  function pieceView(piece, looked) {
    if (piece.values.length === 0) return html`<span data-start=${piece.start}>${piece.text}</span>`;
    const current = piece.values.some(({ item }) => item.id === looked);
    const { item } = piece.values.reduce((least, each) => (each.span.end - each.span.start < least.span.end - least.span.start ? each : least));
    return html`<span data-start=${piece.start} class="mention kind-${kindOf(item.kind).token} ${current ? 'current' : ''}" title=${`${item.name}, ${kindOf(item.kind).one}`}
      @click=${() => reviewer.store.dispatch({ item: item.id })}>${piece.text}</span>`;
  }

  /** What is selected in the text becomes the words of what is added. */
  function select() {
    const range = getSelection();
    if (!range || range.isCollapsed) return;
    const at = (/** @type {Node | null} */ node, /** @type {number} */ offset) => {
      const host = node instanceof Element ? node : node?.parentElement;
      const start = host?.closest('[data-start]')?.getAttribute('data-start');
      return start === null || start === undefined ? null : Number(start) + offset;
    };
    const ends = [at(range.anchorNode, range.anchorOffset), at(range.focusNode, range.focusOffset)];
    const [one, other] = ends;
    if (one === null || other === null) return;
    selected = { start: Math.min(one, other), end: Math.max(one, other) };
    adding = true;
    draw();
    field('#add-words').value = current().article.text.slice(selected.start, selected.end);
  }

  const current = () => reviewer.store.state().articles[reviewer.store.state().at];
  const field = (/** @type {string} */ id) => /** @type {HTMLInputElement} */ (dialog.querySelector(id));

  /**
   * @param {ArticleReview} review
   * @param {Reviewing} state
   */
  function itemsPane(review, state) {
    const { counts } = review;
    return html`<div class="review-items">
      ${state.left.length > 0 ? remarks(rowsLeft(state.left), state.left.map(rowWords), false) : nothing}
      <p class="muted">${review.outcome === 'unchanged' ? 'The graph has this article already: nothing new is written.' : html`${counts.create} new, ${counts.match} known, ${counted(counts.draw, 'relationship')} to draw${counts.reject > 0 ? `, ${counts.reject} left out` : ''}.
        ${review.outcome === 'replace' ? 'It takes the place of an earlier version.' : nothing}`}</p>
      ${review.problem ? html`<p class="failure">${review.problem}</p>` : nothing}
      ${addForm(review)}
      ${groupsOf(review).map(({ kind, items }) => html`<section><div class="review-group"><h3>${kindOf(kind).many} <span class="count">${items.length}</span></h3>${groupButtons(kind, items)}</div>
        <ul class="review-list">${items.map((each) => html`${row(each, state.item)}${each.id === state.item
          ? html`<li class="review-item"><section aria-label=${each.name}>${itemEditor(each, review, state, reviewer)}</section></li>` : nothing}`)}</ul></section>`)}
    </div>`;
  }

  /**
   * One decision about all of a kind that none was taken about yet.
   * @param {string} kind
   * @param {readonly ItemReview[]} items
   */
  function groupButtons(kind, items) {
    const { many } = kindOf(kind);
    const open = items.filter((each) => each.outcome !== 'reject' && !each.isAccepted);
    const button = (/** @type {string} */ word, /** @type {string} */ action, /** @type {string} */ done) => html`<button class="quiet" aria-label=${`${word} all ${many}`}
      @click=${() => reviewer.decide(open.map((each) => ({ action, item: each.id })), `${done}: ${counted(open.length, kindOf(kind).one, many)}`)}>${word} all</button>`;
    return open.length > 1 ? html`${button('Accept', 'accept', 'Accepted')}${button('Reject', 'reject', 'Rejected')}` : nothing;
  }

  /**
   * @param {ItemReview} item
   * @param {string | null} looked
   */
  function row(item, looked) {
    const name = shortened(item.name, 90);
    return html`<li class="review-row ${item.outcome}">
      <button class="review-name" aria-pressed=${item.id === looked ? 'true' : 'false'} @click=${() => reviewer.store.dispatch({ item: item.id === looked ? null : item.id })}>
        ${kindGlyph(item.kind)}<span dir="auto">${name}</span><span class="chip">${item.isAccepted ? 'accepted' : outcomeWords(item)}</span></button>
      ${item.outcome === 'reject' ? nothing : html`
        ${item.isAccepted ? nothing : html`<button class="icon-button" aria-label=${`Accept ${name}`} title="Accept" @click=${() => reviewer.decide([{ action: 'accept', item: item.id }], `Accepted: ${name}`)}>${icon('check')}</button>`}
        <button class="icon-button" aria-label=${`Reject ${name}`} title="Reject" @click=${() => reviewer.decide([{ action: 'reject', item: item.id }], `Rejected: ${name}`)}>${icon('close')}</button>`}
    </li>`;
  }

  /** @param {ArticleReview} review */
  function addForm({ article }) {
    return html`<details class="review-add" ?open=${adding} @toggle=${(/** @type {Event} */ event) => {
        adding = /** @type {HTMLDetailsElement} */ (event.target).open;
      }}><summary>Add what was overlooked</summary>
      <form class="tool-form" @submit=${(/** @type {Event} */ event) => {
          event.preventDefault();
          add(article.text);
        }}>
        <label class="field">Kind <select id="add-kind">${kinds.map((kind) => html`<option value=${kind.name}>${kind.one}</option>`)}</select></label>
        <label class="field">Words <input id="add-words" type="text" dir="auto" placeholder="as they stand in the text"></label>
        <button>Add</button></form>
      <p class="muted">Select words in the text, or type them as they stand there.</p></details>`;
  }

  /** @param {string} text */
  function add(text) {
    const words = field('#add-words').value;
    const kind = field('#add-kind').value;
    const place = placeOf(text, words, selected);
    if (!place) reviewer.store.dispatch({ failure: words === '' ? 'Select or type the words first.' : `The article does not say “${words}”.` });
    else reviewer.decide([{ action: 'add', kind, ...place, fields: firstFields(kind, words) }], `Added: ${shortened(words, 60)}`);
  }

  return { update };
}

// @ts-check
/** @import { ArticleReview, ItemReview } from '../model/reviewing.js' */
/** @import { Reviewer, Reviewing } from '../commands/reviewing.js' */
import { html, nothing } from '../lit.js';
import { fieldText, fieldValue, fieldsOf, lineParts, linesTyped, mayStandIn, wordsOf } from '../model/reviewing.js';
import { confidenceWords, propertyName } from '../model/properties.js';
import { shortened } from '../model/words.js';

/**
 * One item of a review: what it will become, its fields, and the decisions that concern it.
 * @param {ItemReview} item
 * @param {ArticleReview} review
 * @param {Reviewing} state
 * @param {Reviewer} reviewer
 */
export function itemEditor(item, review, state, reviewer) {
  const decisions = state.decisions.filter((each) => item.decisions.includes(each.id) && !each.takenBackAt);
  return html`
    <h3 dir="auto">${shortened(item.name, 120)}</h3>
    ${item.reason ? html`<p class="muted">${item.reason}</p>` : nothing}
    ${typeof item.confidence === 'number' ? html`<p class="muted">confidence ${confidenceWords(item.confidence)}</p>` : nothing}
    ${item.outcome === 'reject' ? nothing : html`${matcher(item, reviewer)}${form(item, review, reviewer)}`}
    ${decisions.length > 0 ? html`<ul class="review-decisions">${decisions.map((each) => html`<li>${actionWords[each.action] ?? each.action}
      <button class="quiet" @click=${() => reviewer.takeBack([each.id])}>Take back</button></li>`)}</ul>` : nothing}`;
}

/** @type {Readonly<Record<string, string>>} */
const actionWords = { accept: 'Accepted', reject: 'Rejected', edit: 'Changed', match: 'Matched', add: 'Added' };

/**
 * @param {ItemReview} item
 * @param {Reviewer} reviewer
 */
function matcher(item, reviewer) {
  const known = item.outcome === 'match' && item.entity ? [{ id: item.entity.id, name: item.entity.name, reason: '' }] : [];
  const options = [...known, ...item.candidates.filter((each) => each.id !== item.entity?.id)];
  if (options.length === 0) return nothing;
  return html`<label class="field">This is <select @change=${(/** @type {Event} */ event) => {
      const entity = /** @type {HTMLSelectElement} */ (event.target).value;
      reviewer.decide([{ action: 'match', item: item.id, entity }], 'Matched');
    }}>
    <option value="new" .selected=${item.outcome === 'create'}>somebody or something new</option>
    ${options.map((each) => html`<option value=${each.id} .selected=${item.outcome === 'match' && each.id === item.entity?.id}>${each.name}${each.reason ? `: ${each.reason}` : ''}</option>`)}
  </select></label>`;
}

/**
 * @param {ItemReview} item
 * @param {ArticleReview} review
 * @param {Reviewer} reviewer
 */
function form(item, review, reviewer) {
  const fields = fieldsOf(item);

  /** @param {Event} event */
  function submit(event) {
    event.preventDefault();
    const form = /** @type {HTMLFormElement} */ (event.target);
    const changed = fields.flatMap((field) => {
      const typed = valueOf(form, field);
      return JSON.stringify(typed) === JSON.stringify(field.value ?? (Array.isArray(typed) && typed.length === 0 ? [] : null)) ? [] : [[field.name, typed]];
    });
    if (changed.length > 0) reviewer.decide([{ action: 'edit', item: item.id, fields: Object.fromEntries(changed) }], 'Changed');
    else reviewer.store.dispatch({ failure: null, notice: 'Nothing was changed' });
  }

  const others = review.items.filter((each) => each.id !== item.id && each.outcome !== 'reject' && each.kind !== 'Statement' && each.kind !== 'Gift');
  return html`<form class="review-fields" @submit=${submit}>
    ${fields.map((each) => html`<div class="review-field">${input(item.kind, each, others.filter((other) => mayStandIn(each.name, other.kind)))}</div>`)}
    <button>Change</button></form>`;
}

/**
 * @param {string} kind of the item
 * @param {ReturnType<typeof fieldsOf>[number]} field
 * @param {readonly ItemReview[]} others
 */
function input(kind, { name, type, value }, others) {
  const label = propertyName(name);
  if (type === 'items') {
    const chosen = new Set(Array.isArray(value) ? value.map(String) : []);
    const foreign = [...chosen].filter((id) => !others.some((each) => each.id === id));
    return html`<fieldset data-field=${name}><legend>${label}</legend>
      ${others.map((each) => html`<label class="check"><input type="checkbox" value=${each.id} .checked=${chosen.has(each.id)}><span dir="auto">${shortened(each.name, 50)}</span></label>`)}
      ${foreign.map((id) => html`<label class="check"><input type="checkbox" value=${id} .checked=${true}>${id}</label>`)}</fieldset>`;
  }
  if (type === 'lines') {
    const lines = Array.isArray(value) ? value : [];
    return html`<fieldset data-field=${name}><legend>${label}</legend>
      ${[...lines, {}].map((line, index) => html`<div class="review-line">${lineParts[name].map((part) => partInput(part, line[part.name] ?? '', others, index < lines.length ? '' : 'one more: '))}</div>`)}</fieldset>`;
  }
  if (type === 'item') {
    const known = others.some((each) => each.id === value);
    return html`<label><span>${label}</span><select name=${name}><option value="" .selected=${!value}>–</option>
      ${value && !known ? html`<option value=${value} .selected=${true}>${value}</option>` : nothing}
      ${others.map((each) => html`<option value=${each.id} .selected=${each.id === value}>${shortened(each.name, 50)}</option>`)}</select></label>`;
  }
  const words = wordsOf(kind, name, value);
  if (words !== null) {
    return html`<label><span>${label}</span><select name=${name}>${words.map((word) => html`<option value=${word} .selected=${word === (value ?? '')}>${word || '–'}</option>`)}</select></label>`;
  }
  return html`<label><span>${label}</span><input type="text" name=${name} dir="auto" .value=${fieldText(type, value)}></label>`;
}

/**
 * A part of a thing in a list.
 * @param {import('../model/reviewing.js').LinePart} part
 * @param {string} value
 * @param {readonly ItemReview[]} others
 * @param {string} lead of its label
 */
function partInput({ name, label, isItem, words = [] }, value, others, lead) {
  if (!isItem && words.length === 0) return html`<input type="text" data-part=${name} dir="auto" aria-label=${lead + label} placeholder=${label} .value=${value}>`;
  const choices = isItem ? others.map((each) => ({ value: each.id, text: shortened(each.name, 50) })) : words.map((word) => ({ value: word, text: word }));
  const own = value === '' || choices.some((each) => each.value === value) ? [] : [{ value, text: value }];
  return html`<select data-part=${name} aria-label=${lead + label}><option value="" .selected=${value === ''}>–</option>
    ${[...own, ...choices].map((each) => html`<option value=${each.value} .selected=${each.value === value}>${each.text}</option>`)}</select>`;
}

/**
 * @param {HTMLFormElement} form
 * @param {ReturnType<typeof fieldsOf>[number]} field
 * @returns {unknown}
 */
function valueOf(form, { name, type, value }) {
  if (type === 'lines') {
    const lines = [...form.querySelectorAll(`[data-field="${name}"] .review-line`)].map((line) => /** @type {NodeListOf<HTMLInputElement>} */ (line.querySelectorAll('[data-part]')));
    return linesTyped(name, value, lines.map((parts) => Object.fromEntries([...parts].map((part) => [part.dataset.part ?? '', part.value]))));
  }
  if (type === 'items') {
    const boxes = /** @type {NodeListOf<HTMLInputElement>} */ (form.querySelectorAll(`[data-field="${name}"] input:checked`));
    return [...boxes].map((box) => box.value);
  }
  const typed = /** @type {HTMLInputElement} */ (form.elements.namedItem(name)).value;
  return type === 'item' ? typed || null : fieldValue(type, typed);
}

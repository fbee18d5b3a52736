// @ts-check
/** @import { CompletionContext } from '@codemirror/autocomplete' */
/** @import { StringStream } from '@codemirror/language' */
/** @import { Schema } from '../model/completion.js' */
import { acceptCompletion, autocompletion, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { HighlightStyle, StreamLanguage, bracketMatching, syntaxHighlighting } from '@codemirror/language';
import { setDiagnostics } from '@codemirror/lint';
import { EditorState, Prec } from '@codemirror/state';
import { EditorView, drawSelection, keymap, lineNumbers, placeholder } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { completionsAt, isComplete } from '../model/completion.js';
import { isKeyword, piece } from '../model/cypher-words.js';
import { exampleStatement } from '../model/draft-statement.js';

/**
 * The editor of a statement.
 * @typedef {object} Editor
 * @property {(statement: string) => void} show
 * @property {(from: number, to: number, message: string) => void} mark a fault at its place
 * @property {() => void} focus
 */

/**
 * @param {HTMLElement} host
 * @param {{ changed: (statement: string) => void, run: () => void, schema: () => Schema, parameters: () => readonly string[] }} page
 * @returns {Editor}
 */
export function mountEditor(host, { changed, run, schema, parameters }) {
  const view = new EditorView({
    parent: host,
    root: adopting(document),
    extensions: [
      Prec.highest(keymap.of([{ key: 'Mod-Enter', run: () => (run(), true) }])),
      keymap.of([{ key: 'Tab', run: acceptCompletion }, ...completionKeymap, ...historyKeymap, ...defaultKeymap]),
      lineNumbers(), history(), drawSelection(), bracketMatching(), EditorView.lineWrapping,
      cypher, syntaxHighlighting(colours), look,
      autocompletion({ override: [(context) => offer(context, schema(), parameters())], icons: false }),
      placeholder(`For example ${exampleStatement}`),
      EditorState.tabSize.of(2),
      EditorView.contentAttributes.of({ id: 'cypher-statement', 'aria-label': 'Cypher statement', 'aria-multiline': 'true', dir: 'ltr', spellcheck: 'false', autocapitalize: 'off' }),
      EditorView.domEventHandlers({ beforeinput: replaceItself }),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) changed(update.state.doc.toString());
      }),
    ],
  });

  return {
    show(statement) {
      if (statement !== view.state.doc.toString()) view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: statement } });
    },
    mark(from, to, message) {
      const end = Math.min(to, view.state.doc.length);
      const start = Math.min(from, end);
      view.dispatch(setDiagnostics(view.state, [{ from: start, to: end, severity: 'error', message }]));
      view.dispatch({ selection: { anchor: start, head: end }, scrollIntoView: true });
    },
    focus: () => view.focus(),
  };
}

/**
 * @param {CompletionContext} context
 * @param {Schema} schema
 * @param {readonly string[]} parameters
 */
function offer(context, schema, parameters) {
  const statement = context.state.doc.toString();
  const found = completionsAt(statement, context.pos, schema, parameters);
  if (!found) return null;
  const typed = statement.slice(found.from, context.pos);
  const isName = /[:.|$&]$/.test(statement.slice(0, found.from).trimEnd()) || typed.startsWith('$');
  // Enter is to end the line, not to change what is written: nothing is offered for what is complete, nor for a single letter that may be a name.
  if (!context.explicit && (isComplete(found, typed) || typed.length < (isName ? 0 : 2) || (typed === '' && !isName))) return null;
  return {
    from: found.from,
    options: found.options.map(({ label, sort, count, text }) => ({ label, apply: text, type: sort, detail: count === undefined ? sort : `${sort}, ${count}` })),
  };
}

/**
 * A selected text that is typed over is replaced by the editor: the browser would keep its colour by a style of its own, which the content security policy refuses.
 * What is selected is asked of the document: the editor hears of a selection a moment after it was made.
 * @param {InputEvent} event
 * @param {EditorView} view
 */
function replaceItself(event, view) {
  const selection = document.getSelection();
  if (event.inputType !== 'insertText' || event.isComposing || !event.data || !selection?.anchorNode || !selection.focusNode || selection.isCollapsed) return false;
  event.preventDefault();
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  if (view.state.selection.ranges.length === 1) view.dispatch({ selection: { anchor: view.posAtDOM(anchorNode, anchorOffset), head: view.posAtDOM(focusNode, focusOffset) } });
  view.dispatch(view.state.update(view.state.replaceSelection(event.data), { userEvent: 'input.type', scrollIntoView: true }));
  return true;
}

/** Cypher, as far as colours need it. */
const cypher = StreamLanguage.define({
  startState: () => ({ before: '' }),
  token(/** @type {StringStream} */ stream, /** @type {{ before: string }} */ state) {
    if (stream.eatSpace()) return null;
    piece.lastIndex = stream.pos;
    const text = piece.exec(stream.string)?.[0] ?? stream.peek() ?? '';
    stream.pos += text.length;
    const { before } = state;
    state.before = text;
    if (/^(?:\/\/|\/\*)/.test(text)) return 'comment';
    if (/^['"]/.test(text)) return 'string';
    if (text.startsWith('$')) return 'special';
    if (/^\d/.test(text)) return 'number';
    if (!/^[\p{L}_`]/u.test(text)) return null;
    if (/^[:|&!]$/.test(before)) return 'typeName';
    if (before === '.') return 'propertyName';
    if (isKeyword(text)) return 'keyword';
    return stream.match(/^\s*\(/, false) ? 'function' : null;
  },
  tokenTable: { special: tags.special(tags.variableName), function: tags.function(tags.variableName) },
});

const colours = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--accent)', fontWeight: '600' },
  { tag: tags.typeName, color: 'var(--code-name)' },
  { tag: tags.string, color: 'var(--code-text)' },
  { tag: [tags.number, tags.special(tags.variableName)], color: 'var(--code-number)' },
  { tag: tags.comment, color: 'var(--muted)', fontStyle: 'italic' },
]);

const look = EditorView.theme({
  '&': { background: 'var(--surface)', color: 'var(--text)', border: '1px solid var(--control-line)', borderRadius: 'var(--radius)', fontSize: '13px' },
  '&.cm-focused': { outline: '2px solid var(--accent)', outlineOffset: '1px' },
  '.cm-scroller': { fontFamily: 'var(--font-code)', lineHeight: '1.5', maxHeight: '220px', minHeight: '86px' },
  '.cm-content': { caretColor: 'var(--text)', padding: '7px 0' },
  '.cm-cursor': { borderLeftColor: 'var(--text)' },
  '.cm-gutters': { background: 'none', color: 'var(--muted)', border: '0' },
  '.cm-placeholder': { color: 'var(--muted)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': { background: 'var(--accent-soft)' },
  '&.cm-focused .cm-matchingBracket': { background: 'var(--accent-soft)' },
  '.cm-tooltip': { background: 'var(--raised)', color: 'var(--text)', border: '1px solid var(--line)', borderRadius: 'var(--radius)', boxShadow: 'var(--shadow)', overflow: 'hidden' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--font-code)', maxHeight: '180px' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { background: 'var(--accent-soft)', color: 'var(--text)' },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '700' },
  '.cm-completionDetail': { color: 'var(--muted)', fontStyle: 'normal', fontFamily: 'var(--font)', fontSize: '12px' },
  '.cm-lintRange-error': { background: 'none', textDecoration: 'underline wavy var(--danger)', textDecorationSkipInk: 'none' },
  '.cm-diagnostic-error': { borderLeftColor: 'var(--danger)' },
});

/**
 * The document without its head: the editor then adopts style sheets, as it does in a shadow root, instead of writing a style element, which the content security policy forbids.
 * @param {Document} page
 * @returns {Document}
 */
function adopting(page) {
  return new Proxy(page, {
    get(target, name) {
      if (name === 'head') return null;
      const value = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
    set: (target, name, value) => Reflect.set(target, name, value, target),
  });
}

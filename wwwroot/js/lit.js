// @ts-check
/** The one place that knows where the templates come from. */
export { html, nothing, render, svg } from '../lib/lit-html/lit-html.js';

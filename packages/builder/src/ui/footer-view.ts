import { html } from 'lit';
import type { BuilderStrings } from './strings/types.js';

/** What `npm start` serves besides. */
export function renderDevelopers(developers: BuilderStrings['developers']) {
  return html`<nav class="output" aria-labelledby="developers-heading">
    <h2 id="developers-heading">${developers.heading}</h2>
    <ul>
      <li><a href="../examples/">${developers.examples}</a></li>
      <li><a href="../start/">${developers.gallery}</a></li>
      <li><a href="../storybook/">${developers.storybook}</a></li>
    </ul>
  </nav>`;
}

/** Who made the builder, and under which licences. */
export function renderFooter({ by, code, figures }: BuilderStrings['footer']) {
  return html`<footer>
    <p>
      ${by} <a href="https://www.opendatamanchester.org.uk" lang="en">Open Data Manchester</a>. ${code}
      <a href="https://github.com/OpenDataManchester/odm-widgets">MIT</a>; ${figures}
    </p>
  </footer>`;
}

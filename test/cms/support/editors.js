/*
 * Runs in a browser: each editor with what is put into it, and what it gives to be saved. It is no TypeScript, since the
 * editors are only there once `npm run test:cms` has installed them.
 */
import { Editor, Extension, Node } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import {
  BlockQuote,
  Bold,
  ClassicEditor,
  Code,
  Essentials,
  GeneralHtmlSupport,
  Heading,
  Italic,
  Link,
  List,
  Paragraph,
  Table,
} from 'ckeditor5';
import { odmWidgets } from '../../../packages/embed/lib/ckeditor5.js';

/** @typedef {(html) => Promise<string>} RoundTrip what an editor gives to be saved */

const host = () => document.body.appendChild(document.createElement('div'));

const ckeditor =
  (plugins, config = {}) =>
  async (html) => {
    const editor = await ClassicEditor.create(host(), {
      licenseKey: 'GPL',
      plugins: [Essentials, Paragraph, Heading, Bold, Italic, Link, List, Table, ...plugins],
      ...config,
    });
    editor.setData(html);
    const data = editor.getData();
    globalThis.shown = editor.editing.view.getDomRoot()?.textContent;
    await editor.destroy();
    return data;
  };

const tinymce =
  (config = {}) =>
  async (html) => {
    const [editor] = await globalThis.tinymce.init({
      target: host(),
      license_key: 'gpl',
      promotion: false,
      plugins: 'link lists table code',
      ...config,
    });
    editor.setContent(html);
    const data = editor.getContent();
    editor.remove();
    return data;
  };

const tiptap =
  (extensions = []) =>
  async (html) => {
    const editor = new Editor({
      element: host(),
      extensions: [StarterKit, ...extensions],
      content: html,
    });
    const data = editor.getHTML();
    editor.destroy();
    return data;
  };

/** A block and the attributes that Umbraco 15.3 and later keep beside those of Tiptap. */
const UMBRACO = [
  Node.create({
    name: 'div',
    group: 'block',
    content: 'inline*',
    priority: 50,
    parseHTML: () => [{ tag: 'div' }],
    renderHTML: ({ HTMLAttributes }) => ['div', HTMLAttributes, 0],
  }),
  Extension.create({
    name: 'attributes',
    addGlobalAttributes: () => [
      {
        types: [
          'div',
          'paragraph',
          'heading',
          'link',
          'bold',
          'italic',
          'bulletList',
          'orderedList',
          'listItem',
        ],
        attributes: {
          class: {},
          id: {},
          data: {
            parseHTML: (element) =>
              Object.fromEntries(
                [...element.attributes]
                  .filter(({ name }) => name.startsWith('data-'))
                  .map(({ name, value }) => [name, value]),
              ),
            renderHTML: ({ data }) => data ?? {},
          },
        },
      },
    ],
  }),
];

const BY_NAME = {
  htmlSupport: { allow: [{ name: 'odm-ward-deprivation', attributes: true, classes: true, styles: true }] },
};

/** Drupal’s format “Basic HTML”: what its toolbar has, and what it lets somebody write in the source. */
const DRUPAL = {
  plugins: [BlockQuote, Code, GeneralHtmlSupport],
  htmlSupport: {
    allow: [
      ...['cite', 'dl', 'dt', 'dd'].map((name) => ({ name })),
      ...['h2', 'h3', 'h4', 'h5', 'h6'].map((name) => ({ name, attributes: ['id'] })),
      { name: 'a', attributes: ['hreflang'] },
      { name: 'blockquote', attributes: ['cite'] },
      { name: 'ul', attributes: ['type'] },
      { name: 'ol', attributes: ['type'] },
    ],
  },
};

/** @type {Record<string, RoundTrip>} */
const EDITORS = {
  'CKEditor 5': ckeditor([]),
  'CKEditor 5, tag allowed by name': ckeditor([GeneralHtmlSupport], BY_NAME),
  'CKEditor 5, our plugin': ckeditor([odmWidgets]),
  'CKEditor 5, our plugin and tags allowed': ckeditor([GeneralHtmlSupport, odmWidgets], BY_NAME),
  'CKEditor 5 as Drupal’s Basic HTML': ckeditor(DRUPAL.plugins, { htmlSupport: DRUPAL.htmlSupport }),
  'TinyMCE 8': tinymce(),
  'TinyMCE 8, custom_elements': tinymce({
    custom_elements: 'odm-ward-deprivation',
    extended_valid_elements: 'odm-ward-deprivation[*]',
  }),
  'Tiptap 3': tiptap(),
  'Tiptap 3 as Umbraco 15.3': tiptap(UMBRACO),
};

/** An error of an editor holds the editor, which no test can be sent. */
globalThis.editors = Object.fromEntries(
  Object.entries(EDITORS).map(([name, roundTrip]) => [
    name,
    (html) =>
      roundTrip(html).catch((error) => {
        throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
      }),
  ]),
);

/*
 * A plugin for CKEditor 5 that keeps the tags of the widgets. It is a function of the editor, as CKEditor takes one, and
 * imports nothing of CKEditor: so it is under the licence of this package, whichever of its own CKEditor is used under.
 */

/** What the plugin uses of an element in the view of CKEditor. */
interface ViewElement {
  readonly name: string;
  getAttributes(): Iterable<[string, string]>;
  getCustomProperty(name: string | symbol): unknown;
}
interface ModelElement {
  getAttribute(name: string): unknown;
}
interface ModelWriter {
  createElement(name: string, attributes: Record<string, unknown>): ModelElement;
}
interface DomConverter {
  setContentOf(element: Element, html: string): void;
}
interface ViewWriter {
  createContainerElement(name: string, attributes: Record<string, string>, children?: unknown): object;
  createRawElement(
    name: string,
    attributes: Record<string, string>,
    render: (element: Element, converter: DomConverter) => void,
  ): object;
  createText(text: string): object;
  setCustomProperty(name: string, value: unknown, element: object): void;
}
interface Conversion {
  elementToElement(definition: object): Conversion;
}

/** What the plugin uses of an editor. */
export interface EditorOfCkeditor {
  model: { schema: { register: (name: string, definition: object) => void } };
  data: { registerRawContentMatcher: (pattern: object) => void };
  conversion: { for: (group: 'upcast' | 'dataDowncast' | 'editingDowncast') => Conversion };
}

const TAG = /^odm-[a-z]+(?:-[a-z]+)*$/u;
const MODEL = 'odmWidget';

/**
 * Keeps each widget with its attributes and all that is written in it, and shows its tag in the editor, as one block
 * that can be moved and deleted.
 *
 * @example
 *   ClassicEditor.create(element, { plugins: [odmWidgets], … })
 */
export function odmWidgets(editor: EditorOfCkeditor): void {
  const { model, data, conversion } = editor;
  model.schema.register(MODEL, {
    inheritAllFrom: '$blockObject',
    allowAttributes: ['tag', 'attributes', 'content'],
  });
  // What is written in a tag is no text of the editor: it would be taken out of the tag.
  data.registerRawContentMatcher({ name: TAG });
  conversion.for('upcast').elementToElement({
    view: { name: TAG },
    // The whole element, before support for other HTML can take its attributes.
    converterPriority: 'highest',
    model: (element: ViewElement, { writer }: { writer: ModelWriter }) =>
      writer.createElement(MODEL, {
        tag: element.name,
        attributes: Object.fromEntries(element.getAttributes()),
        content: element.getCustomProperty('$rawContent') ?? '',
      }),
  });
  conversion.for('dataDowncast').elementToElement({
    model: MODEL,
    view: (element: ModelElement, { writer }: { writer: ViewWriter }) => {
      const { tag, attributes, content } = partsOf(element);
      return writer.createRawElement(tag, attributes, (target, converter) =>
        converter.setContentOf(target, content),
      );
    },
  });
  conversion.for('editingDowncast').elementToElement({
    model: MODEL,
    view: (element: ModelElement, { writer }: { writer: ViewWriter }) => {
      const { tag, attributes } = partsOf(element);
      const asked = Object.entries(attributes).map(([name, value]) => (value ? `${name}="${value}"` : name));
      const label = `<${[tag, ...asked].join(' ')}>`;
      const block = writer.createContainerElement(
        'div',
        { class: 'ck-widget odm-widget', contenteditable: 'false' },
        writer.createText(label),
      );
      // As the function `toWidget` of CKEditor marks what is selected as a whole.
      writer.setCustomProperty('widget', true, block);
      writer.setCustomProperty('widgetLabel', [label], block);
      return block;
    },
  });
}

function partsOf(element: ModelElement) {
  return {
    tag: element.getAttribute('tag') as string,
    attributes: element.getAttribute('attributes') as Record<string, string>,
    content: element.getAttribute('content') as string,
  };
}
